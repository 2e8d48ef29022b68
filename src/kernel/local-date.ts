import { Temporal } from 'temporal-polyfill';

/**
 * A date that stands in a text. `date` is ISO, or null where the year is missing or no such day exists;
 * `problem` says what is wrong in words for the reader. `from` and `to` are offsets in the text, `to` exclusive.
 */
export type FoundDate = {
  text: string;
  from: number;
  to: number;
  day: number;
  month: number;
  year: number | null;
  date: string | null;
  weekday: string | null;
  problem: string | null;
};

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdayWord =
  '(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[,.]?\\s{0,3}(?:the\\s)?)?';
/** The name of a month, whole or short, as a part of a pattern that minds no capitals. */
export const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const monthWord = `(?<month>${monthName})\\b`;
const yearWord = '(?:[,.]{0,2}\\s{0,3}(?<year>(?:19|20)\\d\\d)\\b)?';

const shapes = [
  new RegExp(
    `\\b${weekdayWord}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${monthWord}${yearWord}`,
    'gi',
  ),
  new RegExp(`\\b${weekdayWord}${monthWord}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)${yearWord}`, 'gi'),
  new RegExp(`\\b${weekdayWord}(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g,
];

/** Every date in the text, in its order: "Wednesday, 22nd May, 2019", "26 July 2022", "10/02/2026", "2026-02-10". */
export const findDates = (text: string): FoundDate[] => {
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const overlaps = found.some(
        (other) => match.index < other.to && other.from < match.index + match[0].length,
      );
      if (!overlaps) found.push(readDate(match));
    }
  return found.sort((a, b) => a.from - b.from);
};

/** The date of a day and month whose year the reader knows from elsewhere; null when that day does not exist. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};

/** "Wednesday" for an ISO date. */
export const weekdayOf = (date: string): string =>
  weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';

/** A year as it is written; of two digits it is one of this century. */
export const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const readDate = (match: RegExpMatchArray): FoundDate => {
  const { day = '', month = '', year, weekday } = match.groups ?? {};
  const text = match[0].trim();
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month);
  const from = match.index ?? 0;
  const base = {
    text,
    from,
    to: from + match[0].length,
    day: Number(day),
    month: monthNumber,
    year: year ? Number(year) : null,
    weekday: weekday ? fullWeekday(weekday) : null,
  };
  if (!year) return { ...base, date: null, problem: null };
  const date = isoDate(Number(year), monthNumber, Number(day));
  if (!date) return { ...base, date: null, problem: `"${text}" is not a date that exists.` };
  const real = weekdayOf(date);
  if (base.weekday && base.weekday !== real)
    return { ...base, date, problem: `"${text}" names a ${base.weekday}, but that date is a ${real}.` };
  return { ...base, date, problem: null };
};

/** 1 for "January", "Jan" or "jan." to 12; 0 for a word that begins like no month. */
export const monthOf = (word: string): number =>
  months.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) + 1;

const fullWeekday = (word: string): string =>
  weekdays.find((weekday) => weekday.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) ?? word;

/** A time of day that stands in a text, as 24-hour "18:00"; of a span ("1pm-4pm") its beginning. */
export type FoundTime = { text: string; from: number; to: number; time: string };

const clockTimes = [
  /\b(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s?(?<half>[ap]\.?\s?m\b\.?)?\s?(?:-|–|—|to|until)\s?\d{1,2}(?:[.:]\d\d)?\s?(?<endHalf>[ap]\.?\s?m\b\.?)/gi,
  /\b(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s?(?<half>[ap]\.?\s?m\b\.?)/gi,
  /\b(?<hour>\d{1,2}):(?<minute>\d\d)\b(?!:)/g,
  /\b(?<hour>\d\d)[.:]?(?<minute>\d\d)\s?(?:hours|hrs)\b/gi,
  /\bat (?<hour>1\d|2[0-3])\.(?<minute>\d\d)\b/gi,
  /\b(?:12 )?(?:noon|midday)\b/gi,
];

/** Every time in the text, in its order: "6.00 pm", "1.30pm", "6pm", "18:00", "noon", "1pm-4pm" (13:00). */
export const findTimes = (text: string): FoundTime[] => {
  if (!/\d|noon|midday/i.test(text)) return [];
  const found: FoundTime[] = [];
  for (const shape of clockTimes)
    for (const match of text.matchAll(shape)) {
      const to = match.index + match[0].length;
      const time = readTime(match.groups);
      if (time && !found.some((other) => match.index < other.to && other.from < to))
        found.push({ text: match[0], from: match.index, to, time });
    }
  return found.sort((a, b) => a.from - b.from);
};

type TimeParts = { hour?: string; minute?: string; half?: string; endHalf?: string };

/** Without parts it was a word: noon. "10 - 12.30pm" begins in the morning, "1 - 4pm" after noon. */
const readTime = (parts: TimeParts | undefined): string | null => {
  if (!parts?.hour) return '12:00';
  const half = (parts.half ?? parts.endHalf)?.charAt(0).toLowerCase();
  const hour = Number(parts.hour);
  const minute = Number(parts.minute ?? 0);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  const isMorning = half === 'a' || (!parts.half && half === 'p' && hour >= 9 && hour < 12);
  const hourOfDay = half ? (hour % 12) + (isMorning ? 0 : 12) : hour;
  return `${String(hourOfDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
