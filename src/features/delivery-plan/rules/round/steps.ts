import { addWorkingDays } from '../../../../kernel/working-days.ts';
import type { RoundDays } from './dates.ts';

/** What mail goes out for, in this order: asking, a reminder on the working day before, and what is late the day after. */
export const steps = ['none', 'ask', 'remind', 'late'] as const;
export type Step = (typeof steps)[number];

type Stepping = { days: RoundDays; meetingDay: string; done: Step };

/**
 * The step that is due on a day (ISO), or null. Days on which nothing ran are made up for by the step that has come
 * last, but nobody is late who was never asked, and after the meeting nothing goes out.
 */
export const stepDue = ({ days, meetingDay, done }: Stepping, today: string): Step | null => {
  if (today > meetingDay) return null;
  const begins: Record<Exclude<Step, 'none'>, string> = {
    ask: days.ask,
    remind: addWorkingDays(days.back, -1),
    late: addWorkingDays(days.back, 1),
  };
  if (done === 'none') return today >= begins.ask ? 'ask' : null;
  const later = steps.slice(steps.indexOf(done) + 1) as (keyof typeof begins)[];
  return later.findLast((step) => today >= begins[step]) ?? null;
};

/** Whether answers that are not there are late. */
export const isLate = (days: RoundDays, today: string): boolean => today > days.back;
