import type { SourceLine } from '../rules/source-line.ts';

/** Under this width a text has been cut at a margin; paragraphs that are whole run far longer. */
const widestMargin = 140;

/**
 * Joins the lines of paragraphs that were cut at a margin (text of PDFs and mails).
 * A text with whole paragraphs on one line is left as it is.
 */
export const unwrap = (lines: SourceLine[]): SourceLine[] => {
  const width = marginOf(lines);
  if (width === null) return lines;
  const joined: SourceLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && before.text.length < 4000 && continues(before, line, lastLength, width))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    lastLength = line.text.length;
  }
  return joined;
};

/** The margin, as the length that nearly all lines stay under; null when the text is not cut at one. */
const marginOf = (lines: SourceLine[]): number | null => {
  if (lines.length === 0) return null;
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.995)] ?? 0;
  return longest > widestMargin || longest < 50 ? null : longest;
};

const startsAnew =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{1,5})[.)]\s|resolved\b|agreed\s?:|decision|present\b|apologies\s?:|in attendance|venue|contact|councillors?\s?:)/i;

const continues = (before: SourceLine, line: SourceLine, lastLength: number, width: number): boolean => {
  if (line.gap > 0 || line.bullet || line.heading !== before.heading || line.mark !== before.mark)
    return false;
  if (before.text.includes('\t') || line.text.includes('\t') || startsAnew.test(line.text)) return false;
  if (/[.;:?!]$/.test(before.text) && lastLength < width * 0.8) return false;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return lastLength + firstWord.length + 1 >= width * 0.85 || /^[a-z(]/.test(line.text);
};
