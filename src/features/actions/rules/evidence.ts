import { firstWords } from '../../../kernel/first-words.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

/** Evidence as it was typed. A file comes beside it. */
export type EvidenceForm = { title: string; link: string; words: string };

/** What can be kept: one of the three. `file` is still only its name. */
export type ReadEvidence =
  | { kind: 'file'; title: string; fileName: string }
  | { kind: 'link'; title: string; link: string }
  | { kind: 'text'; title: string; words: string };

/** A piece of evidence as it is kept: a file by the SHA-256 of its bytes, a link, or words. `day` is ISO. */
export type KeptEvidence = {
  id: string;
  kind: 'file' | 'link' | 'text';
  title: string;
  link: string | null;
  words: string | null;
  fileSha256: string | null;
  fileName: string | null;
  day: string;
  by: string;
};

const longestTitle = 200;

/** The address as it may stand in a link, or null: web addresses only, so that no link can run a script. */
export const webAddress = (typed: string): string | null => {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    return ['https:', 'http:'].includes(url.protocol) && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
};

/** The name of a file that somebody sent, without any folder and without what a name cannot hold. */
export const plainFileName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .slice(-longestTitle)
    .trim() || 'file';

/** Reads one piece of evidence: a file, else a link, else a text. */
export const readEvidence = (form: EvidenceForm, fileName: string | null): Result<ReadEvidence> => {
  const title = form.title.trim().slice(0, longestTitle);
  if (fileName !== null) {
    const name = plainFileName(fileName);
    return ok({ kind: 'file', title: title || name, fileName: name });
  }
  if (form.link.trim() !== '') {
    const link = webAddress(form.link);
    return link === null
      ? refused('Give the whole web address, such as https://www.example.org/report.')
      : ok({ kind: 'link', title: title || link, link });
  }
  const words = form.words.trim();
  return words === ''
    ? refused('Choose a file, give a web address, or write what shows that it was done.')
    : ok({ kind: 'text', title: title || firstWords(words), words });
};
