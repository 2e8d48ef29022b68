import { isoDate, months } from '../../../kernel/local-date.ts';

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

const monthWord = `(?:${months.map((month) => `${month.slice(0, 3)}(?:t|${month.slice(3)})?`).join('|')})`;
const shapes = {
  day: /(?<![\d./])(\d{1,2})[./]{1,2}(\d{1,2})[./]{1,2}(\d{4}|\d{2})(?!\d)/g,
  isoDay: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  // "Jan 19 Nov 19" are two months, and "Year 10 Sept 2019" is no tenth.
  dayOfMonth: new RegExp(
    `(?<!(?:${monthWord}|year|yr) )\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthWord})[ ,]{1,2}['’]?(\\d{4}|\\d{2})\\b`,
    'gi',
  ),
  month: new RegExp(`\\b(${monthWord})[ .,'’-]{0,2}(\\d{4}|\\d{2})(?![\\d/])`, 'gi'),
  year: /\b(20\d\d) ?[-/–] ?(20\d\d|\d\d)\b(?![-/])/g,
  quarter: /\b(?:Q|quarter )([1-4])[ ,-]{0,2}(?:of )?(\d{4})(?:[/-](\d{4}|\d{2}))?/gi,
};

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const monthNumber = (word: string): number =>
  months.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) + 1;
const lastOfMonth = (year: number, month: number): string =>
  [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((date) => date !== null) ?? '';
const firstOfMonth = (year: number, month: number): string => isoDate(year, month, 1) ?? '';

/** Quarters of a council's year begin with April; "Q4 2018/19" is January to March 2019. */
const quarter = (number: number, year: number): { first: string; last: string } => {
  const begins = 3 * number + 1;
  const [beginsIn, month] = begins > 12 ? [year + 1, begins - 12] : [year, begins];
  return { first: firstOfMonth(beginsIn, month), last: lastOfMonth(beginsIn, month + 2) };
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
    addDay(match, isoDate(fullYear(match[3] ?? ''), monthNumber(match[2] ?? ''), Number(match[1])));
  for (const match of words.matchAll(shapes.quarter)) {
    const { first, last } = quarter(Number(match[1]), Number(match[2]));
    add(match, 'quarter', first, last);
  }
  for (const match of words.matchAll(shapes.year)) {
    const [first, last] = [Number(match[1]), fullYear(match[2] ?? '')];
    if (last === first + 1) add(match, 'year', firstOfMonth(first, 4), lastOfMonth(last, 3));
  }
  for (const match of words.matchAll(shapes.month)) {
    const [year, month] = [fullYear(match[2] ?? ''), monthNumber(match[1] ?? '')];
    add(match, 'month', firstOfMonth(year, month), lastOfMonth(year, month));
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
