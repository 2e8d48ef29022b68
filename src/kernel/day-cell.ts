import { findDates } from './local-date.ts';
import { ok, type Result, refused } from './result.ts';

const oldest = '2000-01-01';

const yearOfTwoDigits = /^\d{1,2}[/.\- ](?:\d{1,2}|[a-z]{3,9})[/.\- ]\d{2}$/i;

const whyNoDay = (cell: string): string =>
  yearOfTwoDigits.test(cell)
    ? `“${cell}” has a year of two digits. Write it with four, like 17/09/2019.`
    : `“${cell}” is no date. Write it as 17 September 2019 or 17/09/2019.`;

/** The day (ISO) that a cell of a spreadsheet says and nothing else, or why it cannot be read; never guessed. */
export const readDayCell = (cell: string): Result<string> => {
  const [found] = findDates(cell);
  if (found === undefined || found.text !== cell || found.date === null || found.problem !== null)
    return refused(found?.problem ?? whyNoDay(cell));
  return found.date < oldest
    ? refused(`“${cell}” lies before 2000: a spreadsheet makes such a day out of a number.`)
    : ok(found.date);
};
