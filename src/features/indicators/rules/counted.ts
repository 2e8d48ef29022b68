import type { CountSet } from './definition.ts';

/** The whole council, and the children whose team nobody noted, as areas. */
export const everywhere = 'all';
export const noTeam = '(no team)';

/** The whole, among its parts (legal statuses, homes, ages). */
export const whole = '';

/** Counts on one day for one area and part, by name (extract/sql/counted-….sql). */
export type Counts = Pick<ReadonlyMap<string, number>, 'get'>;

/**
 * All counts of an extract, found by day and part, those of each area under its name. `areas` are the teams in the order
 * of the alphabet.
 */
export type Counted = {
  days: readonly string[];
  areas: readonly string[];
  parts(set: CountSet): readonly string[];
  counts(set: CountSet, day: string, part: string): ReadonlyMap<string, Counts> | undefined;
  childrenLiving(day: string, area: string): number | undefined;
};
