import { newId } from '../../kernel/ids.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { partAdded, partChanged } from './events.ts';
import { changesOf, findPart, type Part, partsOf } from './queries.ts';
import type { Change, NewChange } from './rules/history/change.ts';
import { applied, isKept, standingAfter, untouched } from './rules/history/fold.ts';
import { changedFields, merged } from './rules/history/merge.ts';
import { emptyPart, type PartKind, type PartOf } from './rules/part.ts';
import { insertChanges, insertParts, lockPart, lockPlan, updateStanding } from './store.ts';

/** A change that says nothing yet. */
export const noChange = {
  deed: 'changed',
  set: {},
  said: [],
  shown: [],
  taken: [],
  reason: '',
} as const satisfies NewChange<unknown>;

const signed = <Fields>(
  scope: Scope,
  number: number,
  day: string,
  change: NewChange<Fields>,
  by = actorName(scope),
): Change<Fields> & { byId: string | null } => ({
  ...change,
  number,
  day,
  by,
  byId: personIdOf(scope.actor),
});

/** A new part of a plan, with what is said and shown of it from the beginning. */
export type NewPart<Kind extends PartKind> = { id?: string } & Pick<
  NewChange<PartOf[Kind]>,
  'set' | 'said' | 'shown' | 'reason'
>;

/** Puts objectives or entries into a plan, after those that are there. Answers their ids, in the same order. */
export const addParts = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  planId: string,
  kind: Kind,
  added: readonly NewPart<Kind>[],
  today: string,
): Promise<string[]> => {
  await lockPlan(tx, scope, planId);
  const next = Math.max(0, ...(await partsOf(tx, scope, planId, kind)).map(({ position }) => position)) + 1;
  const parts = added.map(({ id = newId(), set, said, shown, reason }, at) => {
    const change = signed<PartOf[Kind]>(scope, 1, today, {
      ...noChange,
      deed: 'added',
      set,
      said,
      shown,
      reason,
    });
    return { id, position: next + at, change, standing: applied(untouched(emptyPart[kind]), change) };
  });
  await insertParts(
    tx,
    scope,
    parts.map(({ id, position, standing }) => ({ id, planId, kind, position, standing })),
  );
  await insertChanges(
    tx,
    scope,
    parts.map(({ id, change }) => ({ partId: id, ...change, standing: null })),
  );
  for (const { id } of parts) await record(tx, scope, partAdded(id));
  return parts.map(({ id }) => id);
};

/** Writes one more change of a part that is held, and keeps how it stands since. Answers its number. */
const write = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  part: Part<Kind>,
  change: NewChange<PartOf[Kind]>,
  today: string,
  by?: string,
): Promise<number> => {
  const next = signed<PartOf[Kind]>(scope, part.version + 1, today, change, by);
  const standing = applied(part, next);
  await insertChanges(tx, scope, [{ partId: part.id, ...next, standing: isKept(next) ? standing : null }]);
  await updateStanding(tx, scope, part.id, standing);
  await record(tx, scope, partChanged(part.id, sha256Of(JSON.stringify(next))));
  return next.number;
};

/** Reads a part that nobody else changes until the transaction ends; the caller has looked that it is there. */
const heldPart = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  id: string,
  kind: Kind,
): Promise<Part<Kind>> => {
  await lockPart(tx, scope, id);
  const part = await findPart(tx, scope, id, kind);
  if (!part) throw new Error(`There is no ${kind} ${id}.`);
  return part;
};

/** What came of a change: written, or somebody else changed the same meanwhile and one has to choose. */
export type ChangeOutcome<Kind extends PartKind> =
  | { kind: 'written'; number: number }
  | { kind: 'nothing new' }
  | { kind: 'clash'; now: Part<Kind>; clashes: (keyof PartOf[Kind])[] };

const saysNothing = <Fields extends object>({ deed, set, said, shown, taken }: NewChange<Fields>): boolean =>
  deed === 'changed' &&
  Object.keys(set).length === 0 &&
  said.length === 0 &&
  shown.length === 0 &&
  taken.length === 0;

/**
 * Changes a part. `seen` is the version that whoever changes it had before them; what others changed since stays, and
 * where both changed the same field nothing is written. What was said and shown never clashes. `by` is whoever speaks,
 * where that is not the one who acts: a lead who came by a link.
 */
export const changePart = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  { id, kind, seen }: { id: string; kind: Kind; seen: number },
  change: NewChange<PartOf[Kind]>,
  today: string,
  by?: string,
): Promise<ChangeOutcome<Kind>> => {
  const now = await heldPart(tx, scope, id, kind);
  let set = changedFields(now.fields, change.set);
  if (seen !== now.version) {
    const history = await changesOf(tx, scope, now);
    const base = standingAfter({
      from: untouched(emptyPart[kind]),
      changes: history.filter(({ number }) => number <= seen),
    });
    const found = merged(base.fields, now.fields, change.set);
    if (found.clashes.length > 0) return { kind: 'clash', now, clashes: found.clashes };
    set = found.set;
  }
  const wanted = { ...change, set };
  return saysNothing(wanted)
    ? { kind: 'nothing new' }
    : { kind: 'written', number: await write(tx, scope, now, wanted, today, by) };
};

/** Takes a part out of its plan, with the reason; it can be put back. */
export const removePart = async (
  tx: Tx,
  scope: Scope,
  { id, kind }: { id: string; kind: PartKind },
  reason: string,
  today: string,
): Promise<void> => {
  const part = await heldPart(tx, scope, id, kind);
  if (!part.removed) await write(tx, scope, part, { ...noChange, deed: 'removed', reason }, today);
};

/** Puts a part back that was taken out. */
export const putBackPart = async (
  tx: Tx,
  scope: Scope,
  { id, kind }: { id: string; kind: PartKind },
  today: string,
): Promise<void> => {
  const part = await heldPart(tx, scope, id, kind);
  if (part.removed) await write(tx, scope, part, { ...noChange, deed: 'put back' }, today);
};
