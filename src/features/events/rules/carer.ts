import { plusDays } from '../../../kernel/days.ts';

/** Whether a parent or carer agreed for somebody under 16. */
export type CarerSays = 'not needed' | 'asked' | 'agreed';

/** From this age on young people decide alone. */
const ageOfOwnWord = 16;
/** Days for which a place is held until a parent or carer has agreed. */
const daysForCarer = 7;

export const needsCarer = (age: number): boolean => age < ageOfOwnWord;

/** The last day (ISO) for a parent or carer to agree once a place is held; never later than the event itself. */
export const carerBy = (today: string, eventDay: string): string => {
  const last = plusDays(today, daysForCarer);
  return last < eventDay ? last : eventDay;
};
