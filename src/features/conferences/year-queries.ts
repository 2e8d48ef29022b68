import type { Counts, Period as FromTo } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { appealIn, heldIn } from './queries.ts';
import type { Appeal } from './rules/appeal.ts';
import { conferenceCounts } from './rules/conference-counts.ts';
import {
  type ConferenceYear,
  type CountedAnswer,
  type CountedConference,
  type Period,
  yearOf,
} from './rules/year.ts';
import { tables } from './store.ts';

const heldBetween = async (
  tx: Tx,
  { authorityId }: Scope,
  { first, last }: Period,
): Promise<CountedConference[]> => {
  const rows = await tables(tx)
    .selectFrom('conference')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'held')
    .where('came_on', '>=', first)
    .where('came_on', '<=', last)
    .execute();
  return rows.flatMap((row) => {
    const held = heldIn(row);
    return held === null
      ? []
      : {
          ...held,
          kind: row.kind,
          family: row.family_id,
          district: row.district,
          due: row.due_on,
          given: row.questionnaires_given,
        };
  });
};

const answersBetween = (tx: Tx, { authorityId }: Scope, { first, last }: Period): Promise<CountedAnswer[]> =>
  tables(tx)
    .selectFrom('conference_answer')
    .select(['kind', 'answers'])
    .where('authority_id', '=', authorityId)
    .where('month', '>=', first)
    .where('month', '<=', last)
    .execute();

const appealsBetween = async (tx: Tx, { authorityId }: Scope, { first, last }: Period): Promise<Appeal[]> => {
  const rows = await tables(tx)
    .selectFrom('conference_appeal')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('received_on', '>=', first)
    .where('received_on', '<=', last)
    .execute();
  return rows.map(appealIn);
};

/** What is counted of a period, of the whole council; nothing of it says whose it is. */
const countedOf = async (tx: Tx, scope: Scope, period: Period) => ({
  conferences: await heldBetween(tx, scope, period),
  answers: await answersBetween(tx, scope, period),
  appeals: await appealsBetween(tx, scope, period),
});

/**
 * Conferences of the whole council that were held in a period, in three questions. Questionnaires count by the month of
 * the conference: a period begins on the first day of a month. `scope` reads in the casework zone.
 */
export const conferencesOfYear = async (tx: Tx, scope: Scope, period: Period): Promise<ConferenceYear> =>
  yearOf(period, await countedOf(tx, scope, period));

/** The same as counts that others can be shown once small ones are hidden. `system` reads in the casework zone. */
export const conferencesIn = async (tx: Tx, system: Scope, { from, to }: FromTo): Promise<Counts> =>
  conferenceCounts(await countedOf(tx, system, { first: from, last: to }));
