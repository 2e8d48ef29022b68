import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { isMonthEnd } from './month-ends.ts';

/** The day as on which a month's figures are frozen: the first working day after its end. Dates are ISO. */
const frozenOn = (monthEnd: string): string => addWorkingDays(monthEnd, 1);

/** What is to be known of a source that was not taken on the day on which its last month is frozen; null where it was. */
export const takenWords = (takenOn: string, lastDay: string): string | null => {
  if (takenOn < lastDay) return `That is before ${dateWords(lastDay)}, the last day that it tells of.`;
  if (!isMonthEnd(lastDay) || takenOn === frozenOn(lastDay)) return null;
  return `The figures of ${monthWords(lastDay)} are frozen as on ${dateWords(frozenOn(lastDay))}, the first working day after it.`;
};
