import { bankHolidayOn } from '../../../kernel/bank-holidays.ts';
import { type ClosedPeriod, periodOn } from '../../../kernel/closed-period.ts';
import { daysBetween, monthNumber, weekdayNumber } from '../../../kernel/days.ts';
import { findDates, isoDate } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';

/** The longest that is believed; a summer holiday has about 45 days. A mistyped year is longer. */
const longestPeriod = 100;

type Line = { text: string; number: number };

/** "26 to 30 October 2026": a bare day before a whole date shares its month and year. */
const bareFirstDay = (before: string): number | null => {
  const found = /(\d{1,2})(?:st|nd|rd|th)?\s{0,3}(?:-|–|—|to|until)\s{0,3}(?:[A-Z][a-z]{2,8}\s)?$/.exec(
    before,
  );
  return found ? Number(found[1]) : null;
};

const daysOf = (line: Line): Result<{ first: string; last: string; from: number }> => {
  const found = findDates(line.text);
  const [one, other] = found;
  if (!one) return refused(`Line ${line.number}: no date was found in "${line.text}".`);
  const end = other ?? one;
  if (found.length > 2) return refused(`Line ${line.number}: give one first and one last day.`);
  const wrong = found.find(({ problem }) => problem !== null)?.problem;
  if (wrong) return refused(`Line ${line.number}: ${wrong}`);
  if (end.date === null || end.year === null)
    return refused(`Line ${line.number}: give the year of "${end.text}".`);
  if (other) {
    const first = one.date ?? isoDate(end.year, one.month, one.day);
    if (first === null) return refused(`Line ${line.number}: there is no ${one.text} ${end.year}.`);
    return ok({ first, last: end.date, from: one.from });
  }
  const bare = bareFirstDay(line.text.slice(0, one.from));
  if (bare === null) return ok({ first: end.date, last: end.date, from: one.from });
  const first = isoDate(end.year, end.month, bare);
  if (first === null) return refused(`Line ${line.number}: there is no day ${bare} in that month.`);
  return ok({ first, last: end.date, from: line.text.search(/\d/) });
};

const readLine = (line: Line, unnamed: string): Result<ClosedPeriod> => {
  const days = daysOf(line);
  if (!days.ok) return days;
  const { first, last, from } = days.value;
  if (last < first) return refused(`Line ${line.number}: the last day is before the first.`);
  const length = daysBetween(first, last);
  if (length > longestPeriod) return refused(`Line ${line.number}: that is ${length} days. Check the years.`);
  const name = line.text
    .slice(0, from)
    .replace(/\b(?:from|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s*$/i, '')
    .replace(/[\s:,–—-]+$/, '')
    .trim();
  return ok({ name: name || unnamed, firstDay: first, lastDay: last });
};

/**
 * Reads a list as a council publishes it, a period a line: "Autumn half term: 26 October 2026 to 30 October 2026",
 * "26 to 30 October 2026", "INSET day 4 January 2027". Answers all periods, or a message for each line that is wrong.
 */
export const readPeriods = (text: string, unnamed: string): Result<ClosedPeriod[], string[]> => {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '');
  if (lines.length === 0) return refused(['Write at least one line with a first and a last day.']);
  const read = lines.map((line) => readLine(line, unnamed));
  const reasons = read.flatMap((one) => (one.ok ? [] : [one.reason]));
  return reasons.length > 0 ? refused(reasons) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
};

const august = 8;
const saturday = 6;

/** Why nobody should meet on that day ("Good Friday", "Autumn half term", "August", "a Saturday"), or null. */
export const whyClosed = (
  date: string,
  avoid: { periods: readonly ClosedPeriod[]; august: boolean },
): string | null => {
  const holiday = bankHolidayOn(date);
  if (holiday) return holiday.name;
  const period = periodOn(date, avoid.periods);
  if (period !== null) return period;
  if (avoid.august && monthNumber(date) === august) return 'August';
  if (weekdayNumber(date) >= saturday) return `a ${longDateWords(date).split(' ')[0]}`;
  return null;
};
