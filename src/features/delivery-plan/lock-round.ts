import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { roundLocked, roundUnlocked } from './events.ts';
import { contentOfRound } from './round-parts.ts';
import { findRound, type Round, roundsOf } from './round-queries.ts';
import { deleteRoundParts, holdRound, insertRoundParts, updateRound } from './round-store.ts';
import { lockPlan } from './store.ts';

/** Reads a round that nobody else locks or answers until the transaction ends. */
export const heldRound = async (tx: Tx, scope: Scope, id: string): Promise<Round | null> => {
  await holdRound(tx, scope, id);
  return findRound(tx, scope, id);
};

/** Locks a round: its links open nothing any more, and how each deliverable stands is kept for the next one. */
export const lockRound = async (tx: Tx, scope: Scope, id: string, today: string): Promise<Result<true>> => {
  const round = await heldRound(tx, scope, id);
  if (!round || round.lockedOn !== null) return refused('This round is locked already.');
  const { asked, all } = await contentOfRound(tx, scope, round);
  const askedIds = new Set(asked.map(({ part }) => part.id));
  await insertRoundParts(
    tx,
    scope,
    all
      .filter(({ removed }) => !removed)
      .map(({ id: partId, version, fields }) => ({
        round_id: id,
        part_id: partId,
        version,
        rating: fields.rating,
        asked: askedIds.has(partId),
      })),
  );
  await updateRound(tx, scope, id, { locked_on: today, locked_by: actorName(scope) });
  await record(tx, scope, roundLocked(id));
  return ok(true);
};

/** Opens a locked round again, with the reason: its links work again. Only while no later round has begun. */
export const unlockRound = async (
  tx: Tx,
  scope: Scope,
  id: string,
  reason: string,
): Promise<Result<true>> => {
  const round = await findRound(tx, scope, id);
  if (!round || round.lockedOn === null) return refused('This round is open.');
  if (reason.trim() === '') return refused('Say why the round is opened again.');
  await lockPlan(tx, scope, round.planId);
  const [latest] = await roundsOf(tx, scope, round.planId);
  if (latest?.id !== id) return refused('A later round has begun. This one stays as it is.');
  await deleteRoundParts(tx, scope, id);
  await updateRound(tx, scope, id, { locked_on: null, unlock_reason: reason.trim() });
  await record(tx, scope, roundUnlocked(id));
  return ok(true);
};
