import { daysBetween } from '../../../../kernel/days.ts';
import { listed } from '../../../../kernel/listed.ts';
import { monthWords } from '../../../../kernel/words-of-time.ts';
import type { Point } from '../series.ts';

/** What a series is counted in, by how far its first two points lie apart: "months", "quarters", "years". */
export const periodWords = (points: readonly Point[]): string => {
  const [first, second] = points;
  if (!first || !second) return 'figures';
  const days = daysBetween(first.at, second.at);
  if (days <= 31) return 'months';
  if (days <= 92) return 'quarters';
  return days >= 365 && days <= 366 ? 'years' : 'figures';
};

/** "March 2019, May 2019 and June 2019". */
export const monthsWords = (dates: readonly string[]): string => listed(dates.map(monthWords));

/** "in March 2019", "from January 2019 to August 2019". */
export const timeWords = ({ from, to }: { from: string; to: string }): string =>
  from === to ? `in ${monthWords(from)}` : `from ${monthWords(from)} to ${monthWords(to)}`;
