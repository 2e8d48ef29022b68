import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { heldAction, writeEntry } from './commands.ts';
import { actionClosed, actionReopened, recommendationAnswered, recommendationSent } from './events.ts';
import { evidenceOf } from './queries.ts';
import type { RecommendationAnswer } from './rules/action.ts';
import { mayAnswer, mayChange, mayClose, mayReopen } from './rules/closing.ts';
import { updateAction, updateRecommendation } from './store.ts';

/** Closes an action: with the evidence there is, or with a reason. */
export const closeAction = async (
  tx: Tx,
  scope: Scope,
  id: string,
  reason: string,
  today: string,
): Promise<Result<true>> => {
  const { kind, closedOn } = await heldAction(tx, scope, id);
  const evidence = (await evidenceOf(tx, scope, id)).length;
  const allowed = mayClose({ kind, closedOn, evidence, reason });
  if (!allowed.ok) return allowed;
  await updateAction(tx, scope, id, { closed_on: today });
  await writeEntry(tx, scope, id, { deed: 'closed', day: today, words: reason.trim() });
  await record(tx, scope, actionClosed(id));
  return ok(true);
};

/** Opens a closed action again. An answer that was given stands in the history, and is asked for anew. */
export const reopenAction = async (
  tx: Tx,
  scope: Scope,
  id: string,
  reason: string,
  today: string,
): Promise<Result<true>> => {
  const { closedOn, recommendation } = await heldAction(tx, scope, id);
  const allowed = mayReopen(closedOn, reason);
  if (!allowed.ok) return allowed;
  await updateAction(tx, scope, id, { closed_on: null, open_since: today });
  if (recommendation) {
    await updateRecommendation(tx, scope, id, { answer: null, reasons: '', answered_on: null });
  }
  await writeEntry(tx, scope, id, { deed: 'reopened', day: today, words: reason.trim() });
  await record(tx, scope, actionReopened(id));
  return ok(true);
};

/** Notes that a recommendation went out on a day. A person sent it; the system sends none. */
export const markSent = async (tx: Tx, scope: Scope, id: string, sentOn: string): Promise<Result<true>> => {
  const { closedOn, ownerName } = await heldAction(tx, scope, id);
  const allowed = mayChange(closedOn);
  if (!allowed.ok) return allowed;
  await updateRecommendation(tx, scope, id, { sent_on: sentOn });
  await writeEntry(tx, scope, id, { deed: 'sent', day: sentOn, after: ownerName });
  await record(tx, scope, recommendationSent(id));
  return ok(true);
};

const inWords: Record<RecommendationAnswer, string> = {
  accepted: 'Accepted',
  amended: 'Accepted with changes',
  refused: 'Refused',
};

/** Writes down what was answered to a recommendation, on which day and why; that closes it. */
export const answerRecommendation = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { answer, reasons, answeredOn }: { answer: RecommendationAnswer; reasons: string; answeredOn: string },
): Promise<Result<true>> => {
  const { kind, closedOn, ownerName } = await heldAction(tx, scope, id);
  const allowed = mayAnswer({ kind, closedOn, answer, reasons });
  if (!allowed.ok) return allowed;
  await updateRecommendation(tx, scope, id, { answer, reasons, answered_on: answeredOn });
  await updateAction(tx, scope, id, { closed_on: answeredOn });
  await writeEntry(tx, scope, id, {
    deed: 'answered',
    day: answeredOn,
    words: reasons,
    before: inWords[answer],
    after: ownerName,
  });
  await record(tx, scope, recommendationAnswered(id));
  return ok(true);
};
