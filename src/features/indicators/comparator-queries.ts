import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Neighbours } from './rules/national-statistics.ts';
import { tables } from './store.ts';

export type KnownNeighbours = Pick<Neighbours, 'code' | 'neighbours'>;

/** What stands beside an indicator, the newest year first: region, England, neighbours together and one by one. */
export const comparatorsOf = (tx: Tx, { authorityId }: Scope, indicator: string) =>
  tables(tx)
    .selectFrom('comparator')
    .select([
      'at',
      'level',
      'code',
      'name',
      'nearness',
      'value',
      'numerator',
      'denominator',
      'mark',
      'source',
      'added_on as addedOn',
    ])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .orderBy('at', 'desc')
    .orderBy((of) =>
      of.case().when('level', '=', 'region').then(0).when('level', '=', 'national').then(1).else(2).end(),
    )
    .orderBy('nearness', (order) => order.asc().nullsFirst())
    .execute();

/** What region, England and the neighbours together have of every indicator, year by year. */
export const comparatorsTogether = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('comparator')
    .select(['indicator', 'at', 'name', 'value', 'mark', 'source'])
    .where('authority_id', '=', authorityId)
    .where('level', '!=', 'council')
    .where('nearness', 'is', null)
    .orderBy('indicator')
    .orderBy('at')
    .orderBy('level', 'desc')
    .execute();

/** The council's statistical neighbours, the nearest first; null where they were not added. */
export const neighboursOf = async (tx: Tx, { authorityId }: Scope): Promise<KnownNeighbours | null> => {
  const rows = await tables(tx)
    .selectFrom('statistical_neighbour')
    .select(['own_code', 'code', 'closeness'])
    .where('authority_id', '=', authorityId)
    .orderBy('nearness')
    .execute();
  const own = rows[0]?.own_code;
  return own === undefined
    ? null
    : { code: own, neighbours: rows.map(({ code, closeness }) => ({ code, closeness })) };
};

/** The region and the neighbours that stand beside any indicator, as the newest year names them, the nearest first. */
export const knownPlaces = async (tx: Tx, { authorityId }: Scope) => {
  const rows = await tables(tx)
    .selectFrom('comparator')
    .distinctOn(['level', 'nearness'])
    .select(['level', 'code', 'name', 'nearness'])
    .where('authority_id', '=', authorityId)
    .where('level', 'in', ['region', 'neighbour'])
    .where((row) => row.or([row('level', '=', 'region'), row('nearness', 'is not', null)]))
    .orderBy('level')
    .orderBy('nearness')
    .orderBy('at', 'desc')
    .execute();
  return {
    region: rows.find(({ level }) => level === 'region')?.code ?? null,
    neighbours: rows.filter(({ level }) => level === 'neighbour'),
  };
};

/** The set of each year that was typed last and still stands beside an indicator, the newest year first. */
export const lastSets = (tx: Tx, { authorityId }: Scope, indicator: string) =>
  tables(tx)
    .selectFrom('comparator_set as set')
    .distinctOn('set.at')
    .select(['set.id', 'set.at', 'set.source'])
    .where('set.authority_id', '=', authorityId)
    .where('set.indicator', '=', indicator)
    .where('set.taken_back_on', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('comparator')
          .select('comparator.code')
          .whereRef('comparator.authority_id', '=', 'set.authority_id')
          .whereRef('comparator.set_id', '=', 'set.id'),
      ),
    )
    .orderBy('set.at', 'desc')
    .orderBy('set.number', 'desc')
    .execute();

/** A set that was typed beside an indicator, with what stood in its place. */
export const findSet = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, indicator }: { id: string; indicator: string },
) =>
  (await tables(tx)
    .selectFrom('comparator_set')
    .select(['id', 'at', 'typed', 'stood', 'taken_back_on as takenBackOn'])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
