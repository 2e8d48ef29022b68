import { fullYear, isoDate, monthName, monthOf } from '../../../../kernel/local-date.ts';
import { plainCell } from './plain-cell.ts';

/** What somebody noted of an action: ISO day, or month ("2019-07"); null where the entry has no date or an impossible one. */
export type ProgressEntry = { date: string | null; text: string };

/** `impossible`: dates that open an entry and do not exist; they stay in its text as written. */
export type Progress = { entries: ProgressEntry[]; impossible: string[] };

type Opening = { at: number; end: number; date: string | null };

const numbersOfDate = /(?<![\d./-])(\d{1,2})[./](\d{1,2})\.?[./](\d{4}|\d{2})(?![\d/])/g;
const monthOfYear = new RegExp(`\\b(${monthName}) ?['’]?(\\d{4}|\\d{2})(?!\\d)`, 'gi');
/** Part of a date is missing: "23.019". */
const brokenDate = /(?<![\d./-])\d{1,2}[./]\d{2,3}(?:\d{2})?(?= ?[-–—])/g;

const dash = /^\s{0,2}[-–—]/;
const dashBetweenDates = /^\s{0,2}[-–—]\s{0,2}\d{1,2}[./]\d/;
const sentenceEnds = /(?:^|[.!?:;)\]]['’"”]?|\n)\s*$/;
/** Before a date these make it part of the sentence: "by 30.09.19", "Meeting 09.05.19", "PAP v 1.0 26.04.19". */
const governs =
  /(?:[-–—•&(]|\b(?:on|by|at|to|from|in|of|for|the|and|or|until|till|since|before|after|between|w\.?c\.?|due|dated|arranged|meeting|mtg|board|date|deadline|commenc(?:es?|ing)|start(?:s|ing)|v ?\d\.\d|q\d))\s*$/i;

/** Whether a date at this place begins an entry: what is before ends a sentence, or does not lead to it and a dash or a name follows. */
const opens = (before: string, behind: string, dashNeeded: boolean): boolean => {
  if (dashBetweenDates.test(behind)) return false;
  const goesOn = dash.test(behind) || (!dashNeeded && /^\s{1,2}\p{Lu}/u.test(behind));
  if (/(?:^|\n)\s*$/.test(before)) return goesOn || /^\s+\p{L}/u.test(behind);
  if (sentenceEnds.test(before)) return goesOn;
  return goesOn && !governs.test(before);
};

const openingsOf = (text: string): Opening[] => {
  const found: Opening[] = [];
  const add = (at: number, words: string, date: string | null, dashNeeded: boolean): void => {
    const end = at + words.length;
    const overlaps = found.some((other) => at < other.end && other.at < end);
    // A date that stands right behind another one does not belong to its sentence.
    const before = text.slice(0, at).replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}\s+$/, '. ');
    if (!overlaps && opens(before, text.slice(end), dashNeeded)) found.push({ at, end, date });
  };
  for (const match of text.matchAll(numbersOfDate))
    add(match.index, match[0], isoDate(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])), false);
  for (const match of text.matchAll(brokenDate)) add(match.index, match[0], null, true);
  for (const match of text.matchAll(monthOfYear)) {
    const { 0: words, 1: month = '', 2: year = '' } = match;
    // "Workshops June 2019 - …" is a title; "July 19 - …" is how an entry begins.
    const begins = year.length === 2 || sentenceEnds.test(text.slice(0, match.index));
    const date = `${fullYear(year)}-${String(monthOf(month)).padStart(2, '0')}`;
    if (begins && Number(year) !== 0) add(match.index, words, date, true);
  }
  return found.sort((one, other) => one.at - other.at);
};

/**
 * The entries of a progress cell. Only a date that opens an entry dates it ("14.05.19 - Agreed", "July 19 - Agreed");
 * one inside a sentence is text. What stands before the first is an entry without date.
 */
export const readProgress = (cell: string): Progress => {
  const text = plainCell(cell);
  const openings = openingsOf(text);
  const entries: ProgressEntry[] = [];
  const impossible: string[] = [];
  const first = text.slice(0, openings[0]?.at ?? text.length).trim();
  if (first !== '') entries.push({ date: null, text: first });
  for (const [place, { at, end, date }] of openings.entries()) {
    const until = openings[place + 1]?.at ?? text.length;
    if (date === null) impossible.push(text.slice(at, end));
    const words = text.slice(date === null ? at : end, until).trim();
    entries.push({ date, text: date === null ? words : words.replace(/^[-–—:\s]+/, '') });
  }
  return { entries, impossible };
};
