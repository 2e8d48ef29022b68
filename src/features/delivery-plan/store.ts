import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Change, Standing } from './rules/history/change.ts';
import type { PartKind, PartOf } from './rules/part.ts';
import type { PlanTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<PlanTables>();

export type PlanRow = Omit<Insertable<PlanTables['plan']>, 'authority_id'>;
export type LeadRow = Omit<Insertable<PlanTables['plan_lead']>, 'authority_id'>;

export const insertPlan = (tx: Tx, { authorityId }: Scope, row: PlanRow) =>
  tables(tx)
    .insertInto('plan')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updatePlan = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<PlanTables['plan']>, 'authority_id' | 'id'>,
) =>
  tables(tx)
    .updateTable('plan')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps a lead; one of the same id is changed. */
export const putLead = (tx: Tx, { authorityId }: Scope, { id, ...row }: LeadRow) =>
  tables(tx)
    .insertInto('plan_lead')
    .values({ authority_id: authorityId, id, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();

/** A part as it is kept. `by` is who made its changes: the one who acts. */
export type KeptPart<Kind extends PartKind> = {
  id: string;
  planId: string;
  kind: Kind;
  position: number;
  standing: Standing<PartOf[Kind]>;
};

const standingColumns = ({ version, fields, lastWord, evidence, removed }: Standing<PartOf[PartKind]>) => ({
  version,
  fields: JSON.stringify(fields),
  last_word: JSON.stringify(lastWord),
  evidence,
  removed,
});

/** Keeps new parts of a plan, as they stand. */
export const insertParts = async (
  tx: Tx,
  { authorityId }: Scope,
  parts: readonly KeptPart<PartKind>[],
): Promise<void> => {
  await inChunks(
    parts.map(({ id, planId, kind, position, standing }) => ({
      authority_id: authorityId,
      id,
      plan_id: planId,
      kind,
      position,
      ...standingColumns(standing),
    })),
    (rows) => tables(tx).insertInto('plan_part').values(rows).execute(),
  );
};

/** Keeps how a part stands after a change. */
export const updateStanding = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  standing: Standing<PartOf[PartKind]>,
) =>
  tables(tx)
    .updateTable('plan_part')
    .set(standingColumns(standing))
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** `standing` is how the part stands after it, where that is kept. */
export type PartChange = Change<PartOf[PartKind]> & {
  partId: string;
  byId: string | null;
  standing: Standing<PartOf[PartKind]> | null;
};

/** Writes changes into the histories of their parts. */
export const insertChanges = async (
  tx: Tx,
  { authorityId }: Scope,
  changes: readonly PartChange[],
): Promise<void> => {
  await inChunks(
    changes.map(({ partId, number, day, byId, by, deed, set, said, shown, taken, reason, standing }) => ({
      authority_id: authorityId,
      part_id: partId,
      number,
      day,
      by_id: byId,
      by_name: by,
      deed,
      set_fields: JSON.stringify(set),
      said: JSON.stringify(said),
      shown: JSON.stringify(shown),
      taken: JSON.stringify(taken),
      reason,
      standing: standing && JSON.stringify(standing),
    })),
    (rows) => tables(tx).insertInto('plan_change').values(rows).execute(),
  );
};

/** Keeps a part from being changed by anybody else until this transaction ends: decide only on what was read after. */
export const lockPart = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('plan_part')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** The same for a whole plan: what is brought in and counted is done one after the other. */
export const lockPlan = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('plan')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
