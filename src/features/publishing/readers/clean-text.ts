import { longestLine } from '../rules/source-line.ts';

// Soft hyphens, joiners and byte-order marks show nothing but break every comparison of words.
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const control = /(?!\t)\p{Cc}/gu;

/** Text as the rules expect it: one kind of space, a single tab between columns, nothing invisible. */
export const cleanText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/[^\S\t]+/g, ' ')
    .split('\t')
    .map((column) => column.trim())
    .join('\t')
    .replace(/\t{2,}/g, '\t')
    .trimEnd();

/** The line in pieces of at most `longestLine` characters, cut at spaces where there are any. */
export const cutLongLine = (text: string): string[] => {
  if (text.length <= longestLine) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + longestLine);
    const to = from + longestLine >= text.length ? text.length : space > from ? space : from + longestLine;
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  return pieces.filter((piece) => piece !== '');
};
