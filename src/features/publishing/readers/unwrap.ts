import type { SourceLine } from '../rules/source-line.ts';

/** Under this width a text has been cut at a margin; paragraphs that are whole run far longer. */
const widestMargin = 140;

/** Where a margin cuts the text, at least this share of the lines comes near it. */
const fewestFull = 0.12;

/**
 * Joins the lines of paragraphs that were cut at a margin (text of PDFs and mails).
 * A text with whole paragraphs on one line is left as it is. `widths` says how far right each line reached.
 */
export const unwrap = (
  lines: SourceLine[],
  widths: readonly number[] = lines.map((line) => line.text.length),
): SourceLine[] => {
  const width = marginOf(widths);
  if (width === null) return lines;
  const joined: SourceLine[] = [];
  let lastWidth = 0;
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1);
    if (before && before.text.length < 4000 && continues(before, line, lastWidth, width))
      joined[joined.length - 1] = { ...before, text: joinedText(before.text, line.text) };
    else joined.push(line);
    lastWidth = widths[at] ?? 0;
  }
  return joined;
};

/** Compounds keep their hyphen at the end of a line ("care-experienced"); other words were only parted there. */
const compound =
  /(?:^|[\s(])(?:care|non|co|well|self|long|short|multi|cross|post|pre|step|follow|drop|part|full|one|two|three|four|five|six|first|second|vice|ex|trauma|child|young|decision|peer|semi|evidence)-$/i;

const joinedText = (before: string, after: string): string => {
  const isParted = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after);
  if (!isParted) return `${before} ${after}`;
  return compound.test(before) ? before + after : before.slice(0, -1) + after;
};

/** The margin, as the length that nearly all lines stay under; null when the text is not cut at one. */
const marginOf = (widths: readonly number[]): number | null => {
  if (widths.length === 0) return null;
  const lengths = widths.toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.995)] ?? 0;
  if (longest > widestMargin || longest < 50) return null;
  const full = widths.filter((reached) => reached >= longest * 0.75).length;
  return full < widths.length * fewestFull ? null : longest;
};

const startsAnew =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{1,5})[.)]\s|resolved\b|agreed\s?:|decision|present\b|apologies\s?:|in attendance|venue|contact|councillors?\s?:|part\s[a-d1-3]\b)/i;

/** "Name – Role" in a list of people: the next one begins on the next line. */
const nameAndRole = /^(?:[\p{L} ]{3,40}:-?\s)?\p{Lu}[^.,;:]{2,40}\s[–-]\s\p{Lu}/u;
const opensPerson = /^(?:\p{Lu}[^.,;:]{2,40}\s[–-]\s\p{Lu}|Young people\b|Representatives? )/u;

/** "Councillor A" over "Councillor B" is a list. */
const titled =
  /^(?:[\p{L} ]{3,40}:-?\s)?(?:County )?(?:Councill?ors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|CC)\.?\s\p{Lu}/u;

/** A line that stops at a word which cannot end a sentence goes on, however short it is. */
const isUnfinished = /\s(?:of|the|an?|and|or|to|in|for|by|with|at|on|from|that|their|its)$/;

const isOpen = (text: string): boolean => !/[.;:?!|]['"”’)]?$/.test(text);

const continues = (before: SourceLine, line: SourceLine, lastWidth: number, width: number): boolean => {
  if (line.bullet || line.heading !== before.heading || line.mark !== before.mark) return false;
  if (before.text.includes('\t') || line.text.includes('\t') || startsAnew.test(line.text)) return false;
  // Over the end of a page a sentence goes on behind a gap.
  const goesOn = isOpen(before.text) && /^\p{Ll}/u.test(line.text);
  if (line.gap > 0) return goesOn && lastWidth >= width * 0.7 && before.text.length > 60;
  if (/[.;:?!]$/.test(before.text) && lastWidth < width * 0.8) return false;
  if (isUnfinished.test(before.text)) return true;
  if (nameAndRole.test(before.text) && opensPerson.test(line.text)) return false;
  if (titled.test(before.text) && titled.test(line.text)) return false;
  if (/\.{4,}\s*(?:\d{1,4}(?:\s*[-–]\s*\d{1,4})?)?$|\(pages? [\d\s–-]+\)$/i.test(before.text)) return false;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return lastWidth + firstWord.length + 1 >= width * 0.85 || /^[a-z(]/.test(line.text);
};
