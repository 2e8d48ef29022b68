import type { Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type KeptRequest, listRequests } from './queries.ts';
import { nobodyNamed } from './rules/took-part.ts';
import { type InvolvementYear, sumOf } from './rules/year.ts';
import { tables } from './store.ts';

/** Somebody's part in a request, under the name that they chose. `tookPlaceOn` is ISO. */
export type KeptPart = {
  id: string;
  requestId: string;
  personId: string | null;
  title: string;
  name: string;
  group: string | null;
  groupId: string | null;
  quarters: number;
  tookPlaceOn: string | null;
};

const parts = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('involvement_part as t')
    .innerJoin('involvement_request as r', (join) =>
      join.onRef('r.authority_id', '=', 't.authority_id').onRef('r.id', '=', 't.request_id'),
    )
    .leftJoin('young_person as p', (join) =>
      join.onRef('p.authority_id', '=', 't.authority_id').onRef('p.id', '=', 't.person_id'),
    )
    .leftJoin('young_group as g', (join) =>
      join.onRef('g.authority_id', '=', 't.authority_id').onRef('g.id', '=', 't.group_id'),
    )
    .select([
      't.id',
      't.request_id as requestId',
      't.person_id as personId',
      'r.title',
      't.name',
      'p.first_name as firstName',
      'p.called',
      'g.name as group',
      't.group_id as groupId',
      't.quarters',
      'r.took_place_on as tookPlaceOn',
    ])
    .where('t.authority_id', '=', authorityId)
    .orderBy('r.took_place_on', 'desc')
    .orderBy('g.name')
    .orderBy('t.id');

type Row = Omit<KeptPart, 'name'> & { name: string; firstName: string | null; called: string | null };

const named = ({ firstName, called, name, ...part }: Row): KeptPart => {
  const own = called === 'first name' ? (firstName ?? '') : name;
  return { ...part, name: own === '' ? nobodyNamed : own };
};

/** Who took part in a request. */
export const partsOf = async (tx: Tx, scope: Scope, requestId: string): Promise<KeptPart[]> =>
  (await parts(tx, scope).where('t.request_id', '=', requestId).execute()).map(named);

/** What somebody took part in, the latest first. */
export const partsOfPerson = async (tx: Tx, scope: Scope, personId: string): Promise<KeptPart[]> =>
  (await parts(tx, scope).where('t.person_id', '=', personId).execute()).map(named);

export const findPart = async (tx: Tx, scope: Scope, id: string): Promise<KeptPart | undefined> =>
  (await parts(tx, scope).where('t.id', '=', id).execute()).map(named)[0];

/** A request in the record of involvement: what came of it, and who took part. */
export type Recorded = KeptRequest & { parts: KeptPart[] };

/** Every request that came or took place in a period, the earliest first: the record of involvement. */
export const recordOf = async (tx: Tx, scope: Scope, { from, to }: Period): Promise<Recorded[]> => {
  const isIn = (day: string | null): boolean => day !== null && day >= from && day <= to;
  const all = (await parts(tx, scope).execute()).map(named);
  return (await listRequests(tx, scope))
    .filter(({ cameOn, tookPlaceOn }) => isIn(cameOn) || isIn(tookPlaceOn))
    .reverse()
    .map((request) => ({ ...request, parts: all.filter(({ requestId }) => requestId === request.id) }));
};

/** Counts of a period for the Board: of nobody by name. Zone voice. */
export const involvementOfYear = async (tx: Tx, scope: Scope, period: Period): Promise<InvolvementYear> =>
  sumOf(await recordOf(tx, scope, period), period);
