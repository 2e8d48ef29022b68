import { bankHolidayOn } from './bank-holidays.ts';
import { plusDays, weekdayNumber } from './days.ts';

const saturday = 6;

/** Monday to Friday, and no bank holiday in England and Wales. Dates here are ISO: "2019-09-17". */
export const isWorkingDay = (date: string): boolean =>
  weekdayNumber(date) < saturday && bankHolidayOn(date) === null;

/** That day, or the nearest working day before it. */
export const workingDayOnOrBefore = (date: string): string =>
  isWorkingDay(date) ? date : workingDayOnOrBefore(plusDays(date, -1));

/** That day, or the nearest working day after it. */
export const workingDayOnOrAfter = (date: string): string =>
  isWorkingDay(date) ? date : workingDayOnOrAfter(plusDays(date, 1));

/** The `count`th working day after the date, or before it where `count` is negative; the date itself does not count. */
export const addWorkingDays = (date: string, count: number): string => {
  const asked = `${date} ${count}`;
  const found = counted.get(asked) ?? countWorkingDays(date, count);
  counted.set(asked, found);
  return found;
};

/** Timetables of a whole service ask for the same days again and again. */
const counted = new Map<string, string>();

const countWorkingDays = (date: string, count: number): string => {
  let found = date;
  for (let left = Math.abs(count); left > 0; ) {
    found = plusDays(found, Math.sign(count));
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
};

/**
 * Clear working days between two dates: neither of the two counts. 0 where they are the same or in the wrong order.
 * "Clear" leaves out the day of the notice and the day of the meeting, and only working days count: Local Government
 * Act 1972, sections 100A(6)(a) and 100B(3), with S.I. 2002/715 (five instead of three for England); the same five in
 * the Executive Arrangements Regulations, S.I. 2012/2089, regulation 6; R v Swansea City Council ex parte Elitestone
 * Ltd (1993) 66 P & CR 422.
 */
export const clearWorkingDays = (from: string, to: string): number => {
  let count = 0;
  for (let date = plusDays(from, 1); date < to; date = plusDays(date, 1)) if (isWorkingDay(date)) count += 1;
  return count;
};

/** The last working day on which something can be published with so many clear working days before the date. */
export const lastDayForNotice = (date: string, clearDays: number): string =>
  addWorkingDays(date, -clearDays - 1);

/** So many calendar days before the date; where that is no working day, the working day before it. */
export const daysBefore = (date: string, days: number): string => workingDayOnOrBefore(plusDays(date, -days));
