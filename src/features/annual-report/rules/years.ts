import type { Period } from '../../../kernel/counts.ts';
import { endOfMonth, plusDays, plusMonths } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { yearBefore, yearBegun, yearOf, yearWords } from '../../../kernel/years.ts';
import type { YearNames } from './chapter-blocks.ts';

/** Two days (ISO), the later one first. */
export type TwoDays = { now: string; before: string };

/** Whether the year is over, so that its counts change no more. */
export const isOver = ({ to }: Period): boolean => to.slice(5) === '03-31';

/** How many years can be chosen. */
const yearsBack = 5;

/** The years that can be reported on, the running one first and up to today (ISO). */
export const yearsUntil = (today: string): Period[] =>
  Array.from({ length: yearsBack }, (_, place) => yearOf(yearBegun(today) - place, today));

/** A year and the same days a year before, with their names; part of a year says up to which day. */
export const twoYears = (period: Period): { before: Period; names: YearNames } => {
  const before = yearBefore(period);
  const upTo = isOver(period) ? '' : ` to ${dateWords(period.to)}`;
  const upToBefore = isOver(period) ? '' : ` to ${dateWords(before.to)}`;
  return {
    before,
    names: {
      now: `${yearWords(yearBegun(period.from))}${upTo}`,
      before: `${yearWords(yearBegun(before.from))}${upToBefore}`,
    },
  };
};

/** The last month that ended in the period, and the same a year before: figures are of months' last days. */
export const daysOfFigures = ({ to }: Period): TwoDays => {
  const month = to.slice(0, 7);
  const now = endOfMonth(month) === to ? to : plusDays(`${month}-01`, -1);
  return { now, before: endOfMonth(plusMonths(`${now.slice(0, 7)}-01`, -12).slice(0, 7)) };
};
