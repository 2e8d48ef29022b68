import { listed } from '../../../kernel/listed.ts';
import { type Content, gapsIn, textsOf } from './edition.ts';
import type { Reading } from './reading.ts';

/** What is known of a page before it is sent: what may tell who somebody is, how it reads, and how many sheets it takes. */
type Known = { names: readonly string[]; reading: Reading; pages: number; provisional: boolean };

/** So many words between quotation marks are no title or name. */
const saidInFull = /[“"](?:[^\s“”"]+\s+){4,}[^\s“”"]+[”"]/g;

/** Words in quotation marks on the page, which somebody may have said. */
const quotedIn = (content: Content): string[] =>
  textsOf(content).flatMap((text) => text.match(saidInFull) ?? []);

/** What a writer should look at before everybody reads the page. Empty: nothing. */
export const doubtsAbout = (content: Content, { names, reading, pages, provisional }: Known): string[] => {
  const gaps = [...new Set(gapsIn(content))];
  const quoted = quotedIn(content);
  return [
    content.headline === '' && 'The page has no headline.',
    content.parts.length === 0 && 'The page tells of nothing yet.',
    gaps.length > 0 && `Gaps are left: ${listed(gaps)}.`,
    names.length > 0 &&
      `This may tell who a young person is, or how to reach somebody: ${listed(names.map((name) => `“${name}”`))}.`,
    quoted.length > 0 &&
      `Somebody may have said this: ${listed(quoted)}. If so, take it out here and add it under “What young people said”, where it can be taken back.`,
    !reading.isEasy && `It reads at age ${reading.age}. Many young people will find it hard.`,
    pages > 1 && `On paper it takes ${pages} sheets. One is enough: shorten it.`,
    provisional && 'The notes of the meeting are not agreed yet. The page will say so.',
  ].filter((doubt) => doubt !== false);
};
