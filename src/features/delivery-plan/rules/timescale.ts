import { endOfMonth } from '../../../kernel/days.ts';
import { fullYear, isoDate, monthName, monthOf } from '../../../kernel/local-date.ts';

/** How exactly a plan says when: a day, a month, a quarter or a council's year, a repeated check, or no date. */
export type TimescaleKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  | 'ongoing'
  | 'recurring'
  | 'to be confirmed'
  | 'complete'
  | 'unclear'
  | 'none';

/**
 * When an action is to be done. `due` is the last ISO day of what is named, `starts` the first where a beginning is named
 * too. An ongoing or repeated action may be due for a check. `impossible` are dates that do not exist, as written.
 */
export type Timescale = {
  kind: TimescaleKind;
  starts: string | null;
  due: string | null;
  impossible: string[];
};

type Span = {
  at: number;
  end: number;
  kind: 'day' | 'month' | 'quarter' | 'year';
  first: string;
  last: string;
};

const shapes = {
  day: /(?<![\d./])(\d{1,2})[./]{1,2}(\d{1,2})[./]{1,2}(\d{4}|\d{2})(?!\d)/g,
  isoDay: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  // "Jan 19 Nov 19" are two months, and "Year 10 Sept 2019" is no tenth.
  dayOfMonth: new RegExp(
    `(?<!(?:${monthName}|year|yr) )\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthName})[ ,]{1,2}['’]?(\\d{4}|\\d{2})\\b`,
    'gi',
  ),
  month: new RegExp(`\\b(${monthName})[ .,'’-]{0,2}(\\d{4}|\\d{2})(?![\\d/])`, 'gi'),
  year: /\b(20\d\d) ?[-/–] ?(20\d\d|\d\d)\b(?![-/])/g,
  quarter: /\b(?:Q|quarter )([1-4])[ ,-]{0,2}(?:of )?(\d{4})(?:[/-](\d{4}|\d{2}))?/gi,
};

/** A month of a year as ISO writes it: "2019-03". */
const monthIn = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
const firstOf = (month: string): string => `${month}-01`;

/** Quarters of a council's year begin with April; "Q4 2018/19" is January to March 2019. */
const quarter = (number: number, year: number): { first: string; last: string } => {
  const [beginsIn, month] = number === 4 ? [year + 1, 1] : [year, 3 * number + 1];
  return { first: firstOf(monthIn(beginsIn, month)), last: endOfMonth(monthIn(beginsIn, month + 2)) };
};

const spansIn = (words: string): { spans: Span[]; impossible: string[] } => {
  const spans: Span[] = [];
  const taken: { at: number; end: number }[] = [];
  const impossible: string[] = [];
  const add = (
    match: RegExpMatchArray,
    kind: Span['kind'],
    first: string | null,
    last: string | null,
  ): void => {
    const at = match.index ?? 0;
    const end = at + match[0].length;
    if (taken.some((other) => at < other.end && other.at < end)) return;
    taken.push({ at, end });
    if (first && last) spans.push({ at, end, kind, first, last });
    else impossible.push(match[0].trim());
  };
  const addDay = (match: RegExpMatchArray, date: string | null): void => add(match, 'day', date, date);
  for (const match of words.matchAll(shapes.isoDay))
    addDay(match, isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of words.matchAll(shapes.day))
    addDay(match, isoDate(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])));
  for (const match of words.matchAll(shapes.dayOfMonth))
    addDay(match, isoDate(fullYear(match[3] ?? ''), monthOf(match[2] ?? ''), Number(match[1])));
  for (const match of words.matchAll(shapes.quarter)) {
    const { first, last } = quarter(Number(match[1]), Number(match[2]));
    add(match, 'quarter', first, last);
  }
  for (const match of words.matchAll(shapes.year)) {
    const [first, last] = [Number(match[1]), fullYear(match[2] ?? '')];
    if (last === first + 1) add(match, 'year', `${first}-04-01`, `${last}-03-31`);
  }
  for (const match of words.matchAll(shapes.month)) {
    const month = monthIn(fullYear(match[2] ?? ''), monthOf(match[1] ?? ''));
    add(match, 'month', firstOf(month), endOfMonth(month));
  }
  return { spans: spans.sort((one, other) => one.at - other.at), impossible };
};

const wordKinds: readonly (readonly [TimescaleKind, RegExp])[] = [
  [
    'recurring',
    /\b(weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|annual(ly)?|yearly|each (board|meeting|month|quarter|term|year)|every)\b/i,
  ],
  ['ongoing', /\bon-?going\b|\bcontinu(ous|ing)\b|\bthroughout\b/i],
  ['to be confirmed', /\b(tbc|tba|to be (confirmed|agreed|decided))\b/i],
  ['complete', /^\s*completed?\b|^\s*closed?\b|\bin place\b/i],
];

const begins = /\b(from|start(s|ing|ed)?|begin(s|ning)?|launch(ed)?)\W*$/i;
const partsSpans = /^\s*(-|–|—|to|until)\s*$/i;

/** What a timescale says: "31/12/19", "Oct-19", "Q4 2018/19", "Ongoing", "TBC", "Monthly monitoring", "Mar 19 – ongoing quarterly". */
export const readTimescale = (words: string): Timescale => {
  const { spans, impossible } = spansIn(words);
  const [kindOfWords = null] = wordKinds.find(([, pattern]) => pattern.test(words)) ?? [];
  const [one, other] = spans;
  const isSpan = one && other && spans.length === 2 && partsSpans.test(words.slice(one.end, other.at));
  const opens =
    one &&
    (begins.test(words.slice(0, one.at)) || (kindOfWords !== null && spans.length === 1 && one.at === 0));
  const starts = isSpan || opens ? one.first : null;
  const dueSpan = opens && spans.length === 1 ? null : (spans.at(-1) ?? null);
  const kind: TimescaleKind =
    kindOfWords && kindOfWords !== 'to be confirmed'
      ? kindOfWords
      : (dueSpan?.kind ?? kindOfWords ?? (starts ? 'ongoing' : words.trim() === '' ? 'none' : 'unclear'));
  return { kind, starts, due: dueSpan?.last ?? null, impossible };
};
