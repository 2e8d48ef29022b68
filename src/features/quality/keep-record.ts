import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  serviceRecordAdded,
  serviceRecordChanged,
  serviceRecordPutBack,
  serviceRecordTakenDown,
} from './events.ts';
import type { Family, Kept } from './family.ts';
import { recordsHeld, type ServiceRecord } from './queries.ts';
import type { Content, Mistake } from './rules/fields.ts';
import { insertRecord, lockKind, updateSeenRecord } from './store.ts';

const text = (content: Content, name: string): string => {
  const value = content[name];
  return typeof value === 'string' ? value : '';
};

const rowOf = (content: Content) => {
  const { day, reference, officer, ...rest } = content;
  return {
    day: text({ day: day ?? '' }, 'day'),
    reference: text({ reference: reference ?? '' }, 'reference'),
    officer_id: officer ? text({ officer }, 'officer') : null,
    content: JSON.stringify(rest),
  };
};

/** Kinds of which no two share a reference. */
const oneAReference = ['foster carer', 'home'];

const isTaken = async (tx: Tx, scope: Scope, { id, kind, content }: Kept): Promise<boolean> =>
  oneAReference.includes(kind) &&
  (await recordsHeld(tx, scope, [kind])).some(
    (one) => one.id !== id && one.reference === text(content, 'reference'),
  );

const checked = async (
  tx: Tx,
  scope: Scope,
  family: Pick<Family, 'check'>,
  kept: Kept,
): Promise<Result<true, Mistake>> => {
  await lockKind(tx, scope, kept.kind);
  if (await isTaken(tx, scope, kept))
    return refused({ text: 'Another one has this reference. Give another.', field: 'reference' });
  return family.check ? family.check(tx, scope, kept) : ok(true);
};

/** Adds a record. Answers its id, or what is against it. */
export const addRecord = async (
  tx: Tx,
  scope: Scope,
  family: Pick<Family, 'check'>,
  { kind, content, today }: Omit<Kept, 'id'>,
): Promise<Result<string, Mistake>> => {
  const may = await checked(tx, scope, family, { id: null, kind, content, today });
  if (!may.ok) return may;
  const id = newId();
  await insertRecord(tx, scope, {
    id,
    kind,
    ...rowOf(content),
    version: 1,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    taken_down_on: null,
  });
  await record(tx, scope, serviceRecordAdded(kind, id, sha256Of(JSON.stringify(content))));
  return ok(id);
};

/** Changes a record; 'stale' where somebody else changed it since the version that was seen. */
export const changeRecord = async (
  tx: Tx,
  scope: Scope,
  family: Pick<Family, 'check'>,
  { id, kind, content, today, seen }: Kept & { id: string; seen: number },
): Promise<Result<true, Mistake | 'stale'>> => {
  const may = await checked(tx, scope, family, { id, kind, content, today });
  if (!may.ok) return may;
  if (!(await updateSeenRecord(tx, scope, { id, version: seen }, rowOf(content)))) return refused('stale');
  await record(tx, scope, serviceRecordChanged(kind, id, sha256Of(JSON.stringify(content))));
  return ok(true);
};

/** Takes a record down as an error; false where somebody changed it since it was seen. */
export const takeDown = async (
  tx: Tx,
  scope: Scope,
  { id, kind }: Pick<ServiceRecord, 'id' | 'kind'>,
  seen: number,
  today: string,
): Promise<boolean> => {
  await lockKind(tx, scope, kind);
  const isDone = await updateSeenRecord(tx, scope, { id, version: seen }, { taken_down_on: today });
  if (isDone) await record(tx, scope, serviceRecordTakenDown(kind, id));
  return isDone;
};

/** Puts a record back that was taken down; what must hold of a new one must hold of it too. */
export const putBack = async (
  tx: Tx,
  scope: Scope,
  family: Pick<Family, 'check'>,
  { id, kind, content, today, seen }: Kept & { id: string; seen: number },
): Promise<Result<true, Mistake | 'stale'>> => {
  const may = await checked(tx, scope, family, { id, kind, content, today });
  if (!may.ok) return may;
  if (!(await updateSeenRecord(tx, scope, { id, version: seen }, { taken_down_on: null })))
    return refused('stale');
  await record(tx, scope, serviceRecordPutBack(kind, id));
  return ok(true);
};
