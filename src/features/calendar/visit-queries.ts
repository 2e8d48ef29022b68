import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type VisitStage, visitStage } from './rules/visits.ts';
import type { CalendarTables } from './tables.ts';
import type { VisitFields } from './visit-store.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** A visit by members of a board. `visitors` are the names of all who go; `toldOn` the day of the meeting that heard of it. */
export type Visit = VisitFields & {
  id: string;
  bodyId: string;
  visitors: string[];
  toldOn: string | null;
  stage: VisitStage;
  proposedBy: string;
};

const selectVisits = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('visit')
    .leftJoin('meeting', (join) =>
      join.onRef('meeting.authority_id', '=', 'visit.authority_id').onRef('meeting.id', '=', 'visit.told_at'),
    )
    .selectAll('visit')
    .select('meeting.date as told_on')
    .where('visit.authority_id', '=', scope.authorityId)
    .orderBy('visit.planned_on', (order) => order.asc().nullsLast())
    .orderBy('visit.id');

type Row = Awaited<ReturnType<ReturnType<typeof selectVisits>['execute']>>[number];

const namesOf = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('person')
    .select(['id', 'name'])
    .where('authority_id', '=', scope.authorityId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const withNames = async (tx: Tx, scope: Scope, rows: Row[]): Promise<Visit[]> => {
  const names = await namesOf(tx, scope, [...new Set(rows.flatMap((row) => row.visitor_ids))]);
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    place: row.place,
    why: row.why,
    visitorIds: row.visitor_ids,
    others: row.others,
    plannedOn: row.planned_on,
    madeOn: row.made_on,
    learnt: row.learnt,
    toldAt: row.told_at,
    toldOn: row.told_on,
    proposedBy: row.proposed_by,
    visitors: [...row.visitor_ids.flatMap((id) => names.get(id) ?? []), ...(row.others ? [row.others] : [])],
    stage: visitStage({
      calledOff: row.called_off,
      plannedOn: row.planned_on,
      madeOn: row.made_on,
      learnt: row.learnt,
      toldAt: row.told_at,
    }),
  }));
};

/** The visits of a board, planned ones by date first, called-off ones too. */
export const listVisits = async (tx: Tx, scope: Scope, bodyId: string): Promise<Visit[]> =>
  withNames(tx, scope, await selectVisits(tx, scope).where('visit.body_id', '=', bodyId).execute());

/** The visit of that id, or null. */
export const findVisit = async (tx: Tx, scope: Scope, id: string): Promise<Visit | null> => {
  const row = await selectVisits(tx, scope).where('visit.id', '=', id).executeTakeFirst();
  return row ? ((await withNames(tx, scope, [row]))[0] ?? null) : null;
};
