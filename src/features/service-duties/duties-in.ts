import type { Counts, Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { staffingOfYear } from './duties-of-year.ts';
import { carerStandings, meetings } from './duty-records.ts';
import { dutyCounts } from './rules/duty-counts.ts';
import { staffCounts } from './rules/staff-counts.ts';

/** Foster carers' reviews and specialist meetings of a period, counted. `system` reads in casework. */
export const dutiesIn = async (tx: Tx, system: Scope, { from, to }: Period): Promise<Counts> => {
  const isIn = (day: string): boolean => day >= from && day <= to;
  const held = (await carerStandings(tx, system)).flatMap(({ record, reviews }) =>
    reviews.filter(({ heldOn }) => isIn(heldOn)).map(({ why }) => ({ kind: why, about: record.id })),
  );
  const met = (await meetings(tx, system))
    .filter(({ day }) => isIn(day))
    .map(({ sort, child }) => ({ kind: sort, about: child }));
  return dutyCounts(held, met);
};

/** The service's own people at the end of a period, and who left in it, counted. `system` reads in casework. */
export const staffIn = async (tx: Tx, system: Scope, { from, to }: Period): Promise<Counts> =>
  staffCounts(await staffingOfYear(tx, system, { first: from, last: to }));
