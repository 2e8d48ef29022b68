import { endOfMonth, plusMonths } from '../../../kernel/days.ts';

/** How many a month: observations by each manager, supervision audits about each officer, and of these in all. */
export type Quotas = { observations: number; supervision: number; supervisionTotal: number | null };

export const usualQuotas: Quotas = { observations: 1, supervision: 1, supervisionTotal: null };

/** Somebody of the service, with the days (ISO) of their post where these are known. */
export type Colleague = {
  id: string;
  name: string;
  isManager: boolean;
  since: string | null;
  until: string | null;
};

/** An observation or a supervision audit. */
export type QuotaWork = {
  kind: string;
  day: string;
  byId: string | null;
  officerId: string | null;
};

/** How many of how many. */
export type Share = { done: number; wanted: number };

export type QuotaMonth = {
  /** "2026-03" */
  month: string;
  observations: Share;
  supervision: Share;
  people: { id: string; name: string; isManager: boolean; share: Share }[];
};

const wasHere = ({ since, until }: Colleague, first: string, last: string): boolean =>
  (since === null || since <= last) && (until === null || until >= first);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * Who did how many of how many in a month ("2026-03"). A manager's are the observations they made, an officer's the
 * supervision audits about them. Whoever had a post on any day of the month counts.
 */
export const quotaMonth = (
  month: string,
  colleagues: readonly Colleague[],
  work: readonly QuotaWork[],
  quotas: Quotas,
): QuotaMonth => {
  const here = work.filter(({ day }) => day.startsWith(month));
  const people = colleagues
    .filter((one) => wasHere(one, `${month}-01`, endOfMonth(month)))
    .map(({ id, name, isManager }) => ({
      id,
      name,
      isManager,
      share: {
        done: here.filter((one) =>
          isManager
            ? one.kind === 'practice observation' && one.byId === id
            : one.kind === 'supervision audit' && one.officerId === id,
        ).length,
        wanted: isManager ? quotas.observations : quotas.supervision,
      },
    }));
  const wantedOf = (isManager: boolean): number =>
    total(people.filter((one) => one.isManager === isManager).map(({ share }) => share.wanted));
  const doneOf = (kind: string): number => here.filter((one) => one.kind === kind).length;
  return {
    month,
    observations: { done: doneOf('practice observation'), wanted: wantedOf(true) },
    supervision: {
      done: doneOf('supervision audit'),
      wanted: quotas.supervisionTotal ?? wantedOf(false),
    },
    people,
  };
};

/** The months ("2026-03") that begin within a period. */
export const monthsIn = ({ first, last }: { first: string; last: string }): string[] => {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = plusMonths(day, 1))
    months.push(day.slice(0, 7));
  return months;
};
