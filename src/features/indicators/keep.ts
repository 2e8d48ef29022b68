import type { Clock } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { figureExplained, figuresDiscarded, figuresKept } from './events.ts';
import { mayKeep } from './rules/keeping.ts';
import { differencesOf, findSource } from './source-queries.ts';
import { deleteWaiting, putComment, setKept } from './store.ts';

/**
 * Lets the figures of a source count. A figure that was kept before and is another one now is a correction: it needs a
 * reason, and both stay.
 */
export const keepSource = async (
  tx: Tx,
  scope: Scope,
  id: string,
  reason: string,
  clock: Clock,
): Promise<Result<true>> => {
  const source = await findSource(tx, scope, id);
  if (!source) return refused('These figures are not there any more. Somebody else may have put them aside.');
  const { changed } = await differencesOf(tx, scope, id);
  const allowed = mayKeep({ alreadyKept: source.keptAt !== null, changed: changed.length, reason });
  if (!allowed.ok) return allowed;
  await setKept(tx, scope, id, momentOf(clock), reason.trim());
  await record(tx, scope, figuresKept(id));
  return ok(true);
};

/** Puts figures aside that wait. False where there are none, or they count already. */
export const discardSource = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  const gone = await deleteWaiting(tx, scope, id);
  if (gone) await record(tx, scope, figuresDiscarded(id));
  return gone;
};

/** Writes what stands behind an indicator's figure of a month. Answers the id of what was written. */
export const explainFigure = async (
  tx: Tx,
  scope: Scope,
  comment: { indicator: string; at: string; words: string; today: string },
): Promise<string> => {
  const id = await putComment(tx, scope, {
    indicator: comment.indicator,
    at: comment.at,
    words: comment.words,
    day: comment.today,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
  });
  await record(tx, scope, figureExplained(id));
  return id;
};
