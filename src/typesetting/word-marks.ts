import { SaxesParser } from 'saxes';
import { unpackedText } from './unpack-entry.ts';
import type { ZipEntry } from './zip-archive.ts';

/** What people have marked in a Word file and not yet decided: words, as they stand there. */
export type WordMarks = { inserted: string[]; deleted: string[]; comments: { by: string; text: string }[] };

type Open = { kind: 'inserted' | 'deleted'; text: string } | { kind: 'comment'; by: string; text: string };

const kindOf = (name: string): 'inserted' | 'deleted' | null => {
  if (name === 'w:ins' || name === 'w:moveTo') return 'inserted';
  return name === 'w:del' || name === 'w:moveFrom' ? 'deleted' : null;
};

const partsWithWords = /^word\/(?:document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

const readMarks = (xml: string, into: WordMarks): void => {
  const open: Open[] = [];
  let inWords = false;
  const parser = new SaxesParser();
  // What cannot be read to its end still tells what was found before.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const kind = kindOf(name);
    if (kind) open.push({ kind, text: '' });
    if (name === 'w:comment')
      open.push({ kind: 'comment', by: String(attributes['w:author'] ?? ''), text: '' });
    if (name === 'w:t' || name === 'w:delText') inWords = true;
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (inWords && last) last.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t' || name === 'w:delText') inWords = false;
    if (!kindOf(name) && name !== 'w:comment') return;
    const done = open.pop();
    if (done?.kind === 'comment') into.comments.push({ by: done.by, text: done.text.trim() });
    else if (done && done.text.trim() !== '') into[done.kind].push(done.text.trim());
  });
  parser.write(xml).close();
};

/** The tracked changes and comments of a Word file. */
export const wordMarks = (entries: readonly ZipEntry[]): WordMarks => {
  const marks: WordMarks = { inserted: [], deleted: [], comments: [] };
  for (const entry of entries) {
    if (!partsWithWords.test(entry.name) && entry.name !== 'word/comments.xml') continue;
    const xml = unpackedText(entry);
    if (xml !== null) readMarks(xml, marks);
  }
  return marks;
};

const mostNamed = 5;

const named = (texts: string[]): string => {
  const shown = texts
    .slice(0, mostNamed)
    .map((text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`);
  const more = texts.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What the author should know before anybody else reads the file, a sentence each; none where nothing is marked. */
export const markWarnings = ({ inserted, deleted, comments }: WordMarks): string[] => [
  ...(inserted.length > 0
    ? [
        `It has ${times(inserted.length, 'tracked insertion')}, which were taken as part of the text: ${named(inserted)}.`,
      ]
    : []),
  ...(deleted.length > 0
    ? [`It has ${times(deleted.length, 'tracked deletion')}, which were left out: ${named(deleted)}.`]
    : []),
  ...(comments.length > 0
    ? [
        `It has ${times(comments.length, 'comment')}, which were left out but stay in the file: ${named(
          comments.map(({ by, text }) => (by === '' ? text : `${by}: ${text}`)),
        )}.`,
      ]
    : []),
  ...(inserted.length + deleted.length + comments.length > 0
    ? ['Accept or reject the changes and delete the comments in Word, then upload it again.']
    : []),
];
