import { counted } from '../../../kernel/counted.ts';
import { plusMonths } from '../../../kernel/days.ts';
import { readWhole, together } from '../../../kernel/read-typed.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';

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

/** Reads what young people can manage. */
export const readLimit = (typed: Typed): Result<Limit, Mistake> =>
  together({
    most: readWhole(typed, 'most', { from: 1, to: 500 }),
    months: readWhole(typed, 'months', { from: 1, to: 24 }),
  });
