import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { somethingPutBack, somethingRemoved } from './events.ts';
import { findRelease } from './queries.ts';
import { type House, maskAnew } from './release.ts';
import { listRemovals } from './removal-queries.ts';
import { putDeed, putRemoval, setRemovalUndone } from './removal-store.ts';
import { placesOf, type RemovalReason } from './rules/removals.ts';
import { holdMasking } from './store.ts';

type Why = { why: RemovalReason; note: string };

const takeAway = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  what: { words: string; paperId: null } | { words: null; paperId: string },
  reason: Why,
  house: House,
): Promise<void> => {
  const id = await putRemoval(tx, scope, meetingId, { ...what, why: reason.why }, house.at);
  const deed = what.words === null ? 'paper taken down' : 'words taken out';
  await putDeed(tx, scope, meetingId, deed, reason, house.at);
  await record(tx, scope, somethingRemoved(id));
  await maskAnew(tx, scope, meetingId, house);
};

/** Takes words out of everything that is public of a meeting, at once. Answers why not where they do not stand there. */
export const removeWords = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  words: string,
  reason: Why,
  house: House,
): Promise<Result<void>> => {
  await holdMasking(tx, scope);
  const released = await findRelease(tx, scope, meetingId);
  if (!released) return refused('The meeting is not public.');
  if (placesOf(released.record, words).length === 0) return refused('These words do not stand in it.');
  await takeAway(tx, scope, meetingId, { words, paperId: null }, reason, house);
  return ok(undefined);
};

/** Takes a paper of a public meeting down, also out of its PDFs; its title stays with a mark. Answers why not. */
export const takePaperDown = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  paperId: string,
  reason: Why,
  house: House,
): Promise<Result<void>> => {
  await holdMasking(tx, scope);
  const released = await findRelease(tx, scope, meetingId);
  const isPublic = released?.record.papers.some((paper) => paper.id === paperId);
  if (!isPublic) return refused('The paper is not public.');
  if ((await listRemovals(tx, scope, meetingId)).some((one) => one.paperId === paperId))
    return refused('The paper was taken down before.');
  await takeAway(tx, scope, meetingId, { words: null, paperId }, reason, house);
  return ok(undefined);
};

/** Puts back what was taken away, everywhere at once. Answers whether there was such a thing. */
export const putBack = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  removalId: string,
  house: House,
): Promise<boolean> => {
  await holdMasking(tx, scope);
  if (!(await setRemovalUndone(tx, scope, meetingId, removalId, house.at))) return false;
  await putDeed(tx, scope, meetingId, 'put back', { why: null, note: '' }, house.at);
  await record(tx, scope, somethingPutBack(removalId));
  await maskAnew(tx, scope, meetingId, house);
  return true;
};
