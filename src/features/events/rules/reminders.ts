import { daysBetween } from '../../../kernel/days.ts';

/** A week before, the day before, and after it: how was it? */
export type Reminder = 'a week before' | 'a day before' | 'after';

type Asked = { day: string; signedOn: string; today: string };

/**
 * Which letter is due on the day `today` to somebody who has a place. A day on which no letters went does no harm: the
 * letter is due until the next one is. Who signed up within the week before gets no letter to say so again.
 */
export const reminderDue = ({ day, signedOn, today }: Asked): Reminder | null => {
  const left = daysBetween(today, day);
  if (left >= 2 && left <= 7) return daysBetween(signedOn, day) > 7 ? 'a week before' : null;
  if (left === 0 || left === 1) return signedOn < today ? 'a day before' : null;
  return left < 0 && left >= -7 ? 'after' : null;
};
