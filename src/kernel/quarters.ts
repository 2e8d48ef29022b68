import type { Period } from './counts.ts';
import { endOfMonth, plusDays, plusMonths } from './days.ts';
import { monthWords } from './words-of-time.ts';

/** The three months that begin on a day. */
const quarterFrom = (from: string): Period => ({ from, to: plusDays(plusMonths(from, 3), -1) });

/** How many quarters can be looked at. */
const quartersBack = 8;

/**
 * The quarters that are over, the latest first. Only whole ones are counted, and each alone: whoever looks on two days
 * sees the same, so that nothing can be told from what came between.
 */
export const quartersBefore = (today: string): Period[] => {
  const month = Number(today.slice(5, 7));
  const began = `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return Array.from({ length: quartersBack }, (_, place) => quarterFrom(plusMonths(began, -3 * (place + 1))));
};

/** "October to December 2025". */
export const quarterWords = ({ from, to }: Period): string =>
  `${monthWords(from).split(' ')[0]} to ${monthWords(endOfMonth(to.slice(0, 7)))}`;

/** The four quarters of the year that begins on a day. */
export const quartersOf = ({ from }: Pick<Period, 'from'>): Period[] =>
  [0, 3, 6, 9].map((months) => quarterFrom(plusMonths(from, months)));
