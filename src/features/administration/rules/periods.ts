import { plusMonths } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';

/** For each kind, in months. */
export type Periods = Readonly<Record<Kind, number>>;

/** As typed. */
export type PeriodForm = Readonly<Record<Kind, string>>;

const forEach = <Value>(give: (kind: Kind) => Value): Record<Kind, Value> =>
  Object.fromEntries(kindNames.map((kind) => [kind, give(kind)])) as Record<Kind, Value>;

/** What holds where a council has changed some periods, or none. */
export const periodsWith = (changed: Readonly<Partial<Record<Kind, number>>>): Periods =>
  forEach((kind) => changed[kind] ?? kinds[kind].usual);

/** As they stand in the form. */
export const formOf = (periods: Periods): PeriodForm => forEach((kind) => String(periods[kind]));

/** The form in one line: tells whether the one who saves has seen what comes of just these periods. */
export const typedPeriods = (form: PeriodForm): string => kindNames.map((kind) => form[kind]).join(' ');

/** The day before which time has to have begun for `months` to be over on the day `today`: 2026-11-26 and 3 is 2026-08-26. */
export const beginsBefore = (today: string, months: number): string => plusMonths(today, -months);

const faultIn = (kind: Kind, typed: string): string | null => {
  const { title, shortest, longest } = kinds[kind];
  const months = Number(typed);
  const fits = /^\d{1,3}$/.test(typed.trim()) && months >= shortest && months <= longest;
  return fits ? null : `${title}: give whole months, from ${shortest} to ${longest}.`;
};

/** Reads the form: the periods, or what is wrong with which. */
export const readPeriods = (form: PeriodForm): Result<Periods, Partial<Record<Kind, string>>> => {
  const faults = kindNames.flatMap((kind) => {
    const fault = faultIn(kind, form[kind]);
    return fault ? [[kind, fault]] : [];
  });
  if (faults.length > 0) return refused(Object.fromEntries(faults));
  return ok(forEach((kind) => Number(form[kind])));
};
