import { sql } from 'kysely';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { WaitingList } from '../reviews/index.ts';
import type { Change } from './rules/history.ts';
import { emptyLine, type PermanenceLine } from './rules/line.ts';
import { tables } from './store.ts';

/** A child's line with its version and the day (ISO) on which somebody last wrote it or looked it over. */
export type StandingLine = { line: PermanenceLine; version: number; updatedOn: string | null };

/** Of a child of whom nothing was written yet. */
export const noLine: StandingLine = { line: emptyLine, version: 0, updatedOn: null };

const oneOf = (ids: readonly string[]) => sql<boolean>`child_id = ANY (${ids}::uuid[])`;

/** The lines of those children, by id; whoever asks may see the children. */
export const linesOf = async (
  tx: Tx,
  { authorityId }: Scope,
  ids: readonly string[],
): Promise<Map<string, StandingLine>> => {
  const rows = await tables(tx)
    .selectFrom('permanence_line')
    .select([
      'child_id as childId',
      'plan_for as planFor',
      'plan_for_on as planForOn',
      'plan_of as planOf',
      'plan_of_on as planOfOn',
      'route',
      'guardian',
      'next_step as nextStep',
      'step_owner as stepOwner',
      'step_due as stepDue',
      'panel',
      'panel_on as panelOn',
      'life_story as lifeStory',
      'filed_on as filedOn',
      'file_by as fileBy',
      'chased_on as chasedOn',
      'reunification',
      'section_20_on as section20On',
      'updated_on as updatedOn',
      'version',
    ])
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .execute();
  return new Map(
    rows.map(({ childId, updatedOn, version, ...line }) => [childId, { line, updatedOn, version }]),
  );
};

/** Every change of the lines of those children, by id, the oldest first. */
export const changesOf = async (
  tx: Tx,
  { authorityId }: Scope,
  ids: readonly string[],
): Promise<Map<string, Change[]>> => {
  const rows = await tables(tx)
    .selectFrom('permanence_change')
    .select(['child_id as childId', 'number', 'day', 'by_name as by', 'set_fields as set'])
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('number')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ childId }) => childId)].map(([id, changes]) => [
      id,
      changes.map(({ number, day, by, set }) => ({ number, day, by, set })),
    ]),
  );
};

/** A tracker that waits for whoever brought it. */
export type WaitingTracker = WaitingList<keyof PermanenceLine>;

const own = (tx: Tx, { authorityId, actor }: Scope) =>
  tables(tx)
    .selectFrom('permanence_file')
    .where('authority_id', '=', authorityId)
    .where('by_id', '=', personIdOf(actor));

/** A tracker of the one who asks; null where there is none, or it was decided on. */
export const findTracker = async (tx: Tx, scope: Scope, id: string): Promise<WaitingTracker | null> =>
  (await own(tx, scope)
    .select(['id', 'name', 'brought_on as broughtOn', 'sheets', 'sheet', 'columns'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** The trackers of the one who asks that wait, the newest first. */
export const waitingTrackers = (
  tx: Tx,
  scope: Scope,
): Promise<Pick<WaitingTracker, 'id' | 'name' | 'broughtOn'>[]> =>
  own(tx, scope)
    .select(['id', 'name', 'brought_on as broughtOn'])
    .orderBy('brought_on', 'desc')
    .orderBy('name')
    .execute();
