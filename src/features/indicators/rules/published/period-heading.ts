import { endOfMonth } from '../../../../kernel/days.ts';
import { fullYear, isoDate, months } from '../../../../kernel/local-date.ts';
import type { Heading } from './published-tables.ts';

const lastOf = (year: number, month: number): string | null => {
  const first = isoDate(year, month, 1);
  return first && endOfMonth(first.slice(0, 'yyyy-mm'.length));
};

const monthOf = (word: string): number =>
  months.findIndex((month) => {
    const [full, given] = [month.toLowerCase(), word.toLowerCase()];
    return given === full || given === full.slice(0, 3) || (given === 'sept' && full === 'september');
  }) + 1;

/** Word first ("Aug-18", "31 August 2018"), day or month first ("31/08/2018", "08/2018"), year first ("2018-08"). */
const monthShapes = [
  /^(?:\d{1,2}(?:st|nd|rd|th)?[ \-/])?(?<word>[a-z]{3,9})\.?[ \-/']{0,3}(?<year>\d{4}|\d\d)$/i,
  /^(?:\d{1,2}[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})(?:[-/]\d{1,2})?$/,
];

/** The last day of the month that a heading names; null where it names none. */
export const monthEnd = (heading: string): string | null => {
  for (const shape of monthShapes) {
    const { word, month, year } = shape.exec(heading)?.groups ?? {};
    if (year !== undefined) return lastOf(fullYear(year), word ? monthOf(word) : Number(month));
  }
  return null;
};

const plausible = (year: number): boolean => year >= 1990 && year < 2100;

const span = /^(?<from>\d{4})\s?[/–-]\s?(?<to>\d{4}|\d\d)$/;

/** "2018/19" as a heading for the year to 31 March 2019, with what is wrong where its two years do not follow. */
export const yearSpan = (heading: string): Heading | null => {
  const { from, to } = span.exec(heading)?.groups ?? {};
  if (from === undefined || to === undefined || !plausible(Number(from))) return null;
  const end = fullYear(to);
  // "2018-08" is a month, as no year ends ten years before it begins.
  if (end < Number(from)) return null;
  return end === Number(from) + 1
    ? { printed: heading, period: { kind: 'year', at: `${end}-03-31` }, problem: null }
    : {
        printed: heading,
        period: null,
        problem: `“${heading}” is not a year: a year that begins in ${from} ends in ${Number(from) + 1}.`,
      };
};

/** "2019" as a heading for 31 March 2019; null for anything else. */
export const marchHeading = (heading: string): Heading | null =>
  /^\d{4}$/.test(heading) && plausible(Number(heading))
    ? { printed: heading, period: { kind: '31 March', at: `${heading}-03-31` }, problem: null }
    : null;
