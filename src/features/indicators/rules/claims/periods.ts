import { months } from '../../../../kernel/local-date.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '(?:19|20)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** The shapes of a date or period in a report, the longest first: "31 March 2018", "Mar-19", "2017/18", "last year". */
export const periodShapes: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${day}\\s?(?:[-–]|to|and)\\s?)?${day}(?:\\sof)?\\s${month}\\b\\.?,?(?:\\s${year}\\b)?`,
    'gi',
  ),
  new RegExp(`\\b${month}\\s${day},?\\s${year}\\b`, 'gi'),
  new RegExp(`\\b${month}\\.?,?\\s${year}\\b(?:\\s?[/–-]\\s?(?:20)?\\d\\d\\b)?`, 'gi'),
  new RegExp(`\\b${month}[-’']\\d\\d\\b`, 'gi'),
  /\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b/g,
  new RegExp(
    `\\b(?:q[1-4]|quarter (?:[1-4]|one|two|three|four))\\b(?![,.]\\d)(?:,?\\s(?:of\\s)?${year}(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?\\b)?`,
    'gi',
  ),
  new RegExp(`\\b${year}\\s?[/–-]\\s?(?:20)?\\d\\d\\b(?!\\s?%)`, 'g'),
  /\b(?:the\s)?(?:last|previous|prior|preceding|this|current)\s(?:financial\s|academic\s|reporting\s)?(?:year|month|quarter|term)(?:[’']s)?\b|\b(?:the\s)?(?:year|month|quarter)\s(?:before|earlier|previously|ago)\b|\ba\s(?:year|month)\s(?:ago|earlier)\b|(?<=\d\s)this\b(?=\s?[.,;)]|$)|\b(?:twelve|12)\smonths\s(?:ago|earlier|before|previously)\b/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
];

/** A bare year; only by its place can it be told from a count. */
export const bareYear = /(?<![\d,.£/])(?:19[89]\d|20[0-3]\d)(?![\d%]|,\d|\.\d|\s?(?:%|per\scent))/g;

const monthOf = (text: string): number | null => {
  const name = new RegExp(`(?<![a-z])${month}(?![a-z])`, 'i').exec(text)?.[0].slice(0, 3).toLowerCase();
  return name === undefined ? null : months.findIndex((one) => one.toLowerCase().startsWith(name)) + 1;
};

const earlier = -1e6;
const present = 1e6;

/**
 * A number that grows with time, to tell which of two periods is the later (months; a financial year counts at its
 * end, "last year" before all and "this year" after all). Quarters and terms without a year count
 * from 1. Null where it cannot be told, as with a month without year.
 */
export const periodOrder = (text: string): number | null => {
  if (/last|previous|prior|preceding|before|earlier|ago/i.test(text)) return earlier;
  if (/this|current/i.test(text)) return present;
  const iso = /^((?:19|20)\d\d)-(\d\d)-\d\d$/.exec(text);
  if (iso) return Number(iso[1]) * 12 + Number(iso[2]);
  const span = /((?:19|20)\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/.exec(text);
  if (span) return (Math.floor(Number(span[1]) / 100) * 100 + Number(span[2])) * 12 + 3;
  const full = /(?:19|20)\d\d/.exec(text)?.[0] ?? twoDigitYear(text);
  if (full === undefined) return partOfYear(text);
  return Number(full) * 12 + (monthOf(text) ?? 12);
};

/** Quarters and terms without a year are told apart among themselves only: 1 to 4. */
const partOfYear = (text: string): number | null => {
  const quarter = /^q([1-4])$|^quarter (?:([1-4])|(one|two|three|four))$/i.exec(text);
  if (quarter)
    return Number(
      quarter[1] ??
        quarter[2] ??
        ['one', 'two', 'three', 'four'].indexOf(quarter[3]?.toLowerCase() ?? '') + 1,
    );
  const term = ['autumn', 'spring', 'summer'].indexOf(
    /^(autumn|spring|summer)/i.exec(text)?.[1]?.toLowerCase() ?? '',
  );
  return term < 0 ? null : term + 1;
};

/** Whether the first of two periods (see periodOrder) ends before the other; null where it cannot be told. */
export const isEarlier = (
  one: number | null | undefined,
  other: number | null | undefined,
): boolean | null => {
  if (typeof one !== 'number' || typeof other !== 'number' || one === other) return null;
  const withoutYear = [one, other].filter((order) => order > 0 && order < 5).length;
  return withoutYear === 1 ? null : one < other;
};

const twoDigitYear = (text: string): string | undefined => {
  const digits = /(?:[-’']|[/.]\d{1,2}[/.])(\d\d)$/.exec(text)?.[1];
  return digits && `20${digits}`;
};
