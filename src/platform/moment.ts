import type { Clock } from '../kernel/clock.ts';

/** The moment it is, as database columns and PDF dates take it. */
export const momentOf = (clock: Clock): Date => new Date(clock().epochMilliseconds);
