import { birthday, plusMonths } from '../../../kernel/days.ts';

/** Bands of age in which care leavers are counted. */
export const ageBands = ['16 to 17', '18 to 20', '21 to 25', 'Another age', 'Age not known'] as const;
export type AgeBand = (typeof ageBands)[number];

/**
 * The band of age on a day, from the first day of the month of birth (ISO): nothing more is kept, so a birthday counts
 * from the first of its month.
 */
export const ageBand = (bornMonth: string | null, day: string): AgeBand => {
  if (bornMonth === null) return 'Age not known';
  const reached = (age: number): boolean => birthday(bornMonth, age) <= day;
  if (!reached(16) || reached(26)) return 'Another age';
  if (!reached(18)) return '16 to 17';
  return reached(21) ? '21 to 25' : '18 to 20';
};

/** Whether somebody turns 18 within the six months after a day. */
export const turnsEighteenSoon = (bornMonth: string | null, day: string): boolean => {
  if (bornMonth === null) return false;
  const eighteenth = birthday(bornMonth, 18);
  return eighteenth > day && eighteenth <= plusMonths(day, 6);
};
