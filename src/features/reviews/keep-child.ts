import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { replaceEpisodes, updateSeenChild } from './child-store.ts';
import { childAdded, childChanged, childGiven, childMoved } from './events.ts';
import { findOfficer } from './officer-queries.ts';
import { childrenOf } from './policy.ts';
import { type Child, isReferenceTaken } from './queries.ts';
import { recordOf } from './record-queries.ts';
import { lockChild } from './review-store.ts';
import type { ChildFields, Mistake } from './rules/child-form.ts';
import type { Episode } from './rules/periods.ts';
import { insertChild, lockReferences, updateChild } from './store.ts';

const rowOf = ({ leftOn, ...fields }: ChildFields) => ({ ...fields, left_on: leftOn });

const taken: Mistake = {
  text: 'Another child has this reference already. Look it up in the case system.',
  field: 'reference',
};

/** Whose the child of somebody who adds it is: an officer's their own; a manager gives it to somebody afterwards. */
const ownerFor = async (tx: Tx, scope: Scope): Promise<Result<string | null, Mistake>> => {
  const caseload = childrenOf(scope.actor);
  if (caseload === 'nobody' || caseload.kind !== 'own') return ok(null);
  return (await findOfficer(tx, scope, caseload.officerId))
    ? ok(caseload.officerId)
    : refused({
        text: 'You are not among the reviewing officers yet, so the child would be nobody’s. Ask your manager to add you first.',
        field: 'reference',
      });
};

/** Adds a child by hand, with the episode in which it is now. Answers the id. `today` is ISO. */
export const addChild = async (
  tx: Tx,
  scope: Scope,
  { fields, episode, today }: { fields: ChildFields; episode: Episode; today: string },
): Promise<Result<string, Mistake>> => {
  const owner = await ownerFor(tx, scope);
  if (!owner.ok) return owner;
  await lockReferences(tx, scope);
  if (await isReferenceTaken(tx, scope, fields.reference, null)) return refused(taken);
  const id = newId();
  await insertChild(tx, scope, {
    id,
    ...rowOf(fields),
    officer_id: owner.value,
    added_on: today,
    version: 1,
  });
  await replaceEpisodes(tx, scope, [{ childId: id, episodes: [episode] }]);
  await record(tx, scope, childAdded(id));
  return ok(id);
};

/** Ends the open episode on the day on which care ended, and opens it again where that day is taken back. */
const endCare = async (tx: Tx, scope: Scope, child: Child, leftOn: string | null): Promise<void> => {
  if (leftOn === child.leftOn) return;
  const { episodes } = await recordOf(tx, scope, child.id);
  const last = episodes.at(-1);
  if (!last || (last.until !== null && last.until !== child.leftOn)) return;
  await replaceEpisodes(tx, scope, [
    { childId: child.id, episodes: [...episodes.slice(0, -1), { ...last, until: leftOn }] },
  ]);
};

/** Changes a child's line; 'stale' where somebody else changed it since the version that was seen. */
export const changeChild = async (
  tx: Tx,
  scope: Scope,
  child: Child,
  { seen, fields }: { seen: number; fields: ChildFields },
): Promise<Result<true, Mistake | 'stale'>> => {
  const { id } = child;
  await lockReferences(tx, scope);
  if (await isReferenceTaken(tx, scope, fields.reference, id)) return refused(taken);
  if (!(await updateSeenChild(tx, scope, { id, version: seen }, rowOf(fields)))) return refused('stale');
  await endCare(tx, scope, child, fields.leftOn);
  await record(tx, scope, childChanged(id, sha256Of(JSON.stringify(fields))));
  return ok(true);
};

/** Gives a child to a reviewing officer, or takes it from whoever has it (null). */
export const giveChild = async (
  tx: Tx,
  scope: Scope,
  { id, version }: Pick<Child, 'id' | 'version'>,
  officerId: string | null,
): Promise<void> => {
  await updateChild(tx, scope, id, { officer_id: officerId, version: version + 1 });
  await record(tx, scope, childGiven(id));
};

/**
 * Notes that a child moved or came under another law on a day: the open episode ends then. A child who had left care is in
 * it again. Refused where that day lies before what is known already.
 */
export const moveChild = async (
  tx: Tx,
  scope: Scope,
  { id, version }: Pick<Child, 'id' | 'version'>,
  episode: Episode,
): Promise<Result<true, Mistake>> => {
  await lockChild(tx, scope, id);
  const { episodes } = await recordOf(tx, scope, id);
  const last = episodes.at(-1);
  const known = last && (last.until ?? last.from);
  if (known !== undefined && episode.from < known)
    return refused({
      text: 'An episode that is known already begins or ends after this day. Check the day; older ones come from the case system.',
      field: 'from',
    });
  const ended = episodes.map((one) =>
    one === last && one.until === null ? { ...one, until: episode.from } : one,
  );
  await replaceEpisodes(tx, scope, [{ childId: id, episodes: [...ended, episode] }]);
  await updateChild(tx, scope, id, { left_on: null, version: version + 1 });
  await record(tx, scope, childMoved(id, sha256Of(JSON.stringify(episode))));
  return ok(true);
};

/** Takes back the last episode, so that the one before it is open again. Answers it, or null where it is the only one. */
export const takeBackMove = async (
  tx: Tx,
  scope: Scope,
  { id, version }: Pick<Child, 'id' | 'version'>,
): Promise<Episode | null> => {
  await lockChild(tx, scope, id);
  const { episodes } = await recordOf(tx, scope, id);
  const [before, last] = [episodes.at(-2), episodes.at(-1)];
  if (!before || !last) return null;
  const open = { ...before, until: before.until === last.from ? null : before.until };
  await replaceEpisodes(tx, scope, [{ childId: id, episodes: [...episodes.slice(0, -2), open] }]);
  await updateChild(tx, scope, id, { version: version + 1 });
  await record(tx, scope, childMoved(id, sha256Of(JSON.stringify(last))));
  return last;
};
