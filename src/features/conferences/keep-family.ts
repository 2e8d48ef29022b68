import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Mistake } from '../../kernel/typed-form.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { familyAdded, familyChanged } from './events.ts';
import { type Family, isReferenceTaken } from './queries.ts';
import type { FamilyFields } from './rules/family-form.ts';
import { insertFamily, updateFamily } from './store.ts';

const columnsOf = (fields: FamilyFields) => ({
  reference: fields.reference,
  children: fields.children,
  child_references: fields.childReferences,
  district: fields.district,
  team: fields.team,
  officer_id: fields.officerId,
  begun: fields.beginning.kind,
  begun_on: fields.beginning.on,
  ended: fields.ending?.why ?? null,
  ended_on: fields.ending?.on ?? null,
});

const taken: Mistake = {
  text: 'Another family has that reference already. For a child who joins later, add to it, as in “4711-2”.',
  field: 'reference',
};

/** Adds a family, from whose beginning the days are counted. Answers its id. */
export const addFamily = async (
  tx: Tx,
  scope: Scope,
  fields: FamilyFields,
): Promise<Result<string, Mistake>> => {
  if (await isReferenceTaken(tx, scope, fields.reference, null)) return refused(taken);
  const id = newId();
  await insertFamily(tx, scope, { ...columnsOf(fields), id, version: 1 });
  await record(tx, scope, familyAdded(id));
  return ok(id);
};

/** Changes a family; `stale` where somebody else did since it was seen. */
export const changeFamily = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<Family, 'id'>,
  { seen, fields }: { seen: number; fields: FamilyFields },
): Promise<Result<true, Mistake | 'stale'>> => {
  if (await isReferenceTaken(tx, scope, fields.reference, id)) return refused(taken);
  if (!(await updateFamily(tx, scope, { id, version: seen }, columnsOf(fields)))) return refused('stale');
  await record(tx, scope, familyChanged(id, sha256Of(JSON.stringify(fields))));
  return ok(true);
};
