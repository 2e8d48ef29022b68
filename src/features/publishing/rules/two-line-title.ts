import { readItemTitle } from './item-title.ts';
import type { SourceLine } from './source-line.ts';

/** The whole title: what hangs on its first line (pages, minutes) stays at the end. */
export const wholeTitle = (first: string, rest: string): string => {
  const read = readItemTitle(first);
  if (!read.hasTail) return `${first} ${rest}`;
  const at = first.indexOf(read.title) + read.title.length;
  if (at < read.title.length) return `${first} ${rest}`;
  const tail = first.slice(at);
  const isParted = tail.startsWith('-');
  return `${read.title}${isParted ? '' : ' '}${rest}${isParted ? tail.slice(1) : tail}`;
};

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/**
 * The rest of a title that goes on in the next line, or null: capitals after capitals, and a line whose end is the
 * page range that the title lacks. A line of its own ("(Pages 3 - 8)") is no part of the words.
 */
export const restOfTitle = (title: string, line: SourceLine | undefined): string | null => {
  if (!line || line.gap > 0 || line.bullet || line.heading > 0 || line.text.length > 120) return null;
  if (/^\(?\d{1,3}[a-z]?[.)\t]|^\(|[:;]$|^(?:to|report of)\s/i.test(line.text)) return null;
  const first = readItemTitle(title);
  // A table's title cell goes on below, while the columns behind it ended on the first line.
  if (first.hasTail && !/\t/.test(line.text))
    return /^\p{Ll}|^(?:19|20)\d\d$/u.test(line.text) &&
      !/[.;]$/.test(line.text) &&
      !/[.;:]$/.test(first.title)
      ? line.text
      : null;
  const rest = readItemTitle(line.text);
  if (first.hasTail || rest.title === '' || /^(?:resolved|present|apologies)\b/i.test(rest.title))
    return null;
  const opens = /\b(?:of|and|the|for|to|in|on|with|from|–|-)$|,$/i.test(first.title);
  const isShoutedOn = isShouted(first.title) && isShouted(rest.title.replace(/\b[a-z]\b/g, ''));
  if (
    /^(?:19|20)\d\d$/.test(line.text) &&
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(title)
  )
    return line.text;
  const hasPages = rest.pages !== null && !/[.;]$/.test(rest.title);
  return (isShoutedOn && first.title.length > 30) || hasPages || (opens && rest.title.length < 80)
    ? line.text
    : null;
};
