import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { dateWords, nearWords } from '../../../kernel/words-of-time.ts';
import type { ReportState } from './states.ts';

/** When a report is due or how late it is, in words. */
export type Lateness = { late: boolean; words: string };

/** `handedInOn` is the day on which it was first handed in. */
export const lateness = (
  report: { due: string | null; state: ReportState; handedInOn: string | null },
  today: string,
): Lateness | null => {
  const { due, state, handedInOn } = report;
  if (due === null || state === 'withdrawn') return null;
  if (handedInOn !== null) {
    const days = daysBetween(due, handedInOn);
    return days > 0 ? { late: true, words: `came ${counted(days, 'day')} late` } : null;
  }
  const days = daysBetween(due, today);
  if (days > 0) return { late: true, words: `${counted(days, 'day')} late` };
  const near = nearWords(due, today);
  return { late: false, words: near ? `due ${near}, ${dateWords(due)}` : `due ${dateWords(due)}` };
};
