import { counted } from '../../../kernel/counted.ts';
import { plusMonths } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** How many requests in how many months the young people can manage. */
export type Limit = { most: number; months: number };

/** Until the team sets another: more than twenty in three to four months were too many for a group. */
export const usualLimit: Limit = { most: 20, months: 3 };

/** The first day (ISO) from which requests count on a day. */
export const countedFrom = ({ months }: Limit, today: string): string => plusMonths(today, -months);

/** How many came, and whether that is too many; in words. */
export const capacityWords = ({ most, months }: Limit, came: number): string => {
  const so = `${counted(came, 'request')} came in the last ${months === 1 ? 'month' : `${months} months`}.`;
  if (came > most)
    return `${so} Young people can manage ${most}: that is ${came - most} too many. Say no, or not yet, to some.`;
  return came === most
    ? `${so} That is as many as young people can manage.`
    : `${so} Young people can manage ${most}: there is room for ${most - came} more.`;
};

const wholeIn = (typed: Typed, field: string, largest: number): Result<number, Mistake> => {
  const number = Number(textIn(typed, field));
  return Number.isInteger(number) && number >= 1 && number <= largest
    ? ok(number)
    : refused({ field, text: `Give a whole number from 1 to ${largest}.` });
};

/** Reads what young people can manage. */
export const readLimit = (typed: Typed): Result<Limit, Mistake> => {
  const most = wholeIn(typed, 'most', 500);
  if (!most.ok) return most;
  const months = wholeIn(typed, 'months', 24);
  return months.ok ? ok({ most: most.value, months: months.value }) : months;
};
