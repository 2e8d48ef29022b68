import { newId } from '../../kernel/ids.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { decisionKept, monitoringWritten } from './events.ts';
import { insertMonitoring, updateDecision } from './review-store.ts';
import type { DecisionFinding } from './rules/decision.ts';
import type { Monitored } from './rules/midpoint.ts';

/** Keeps what somebody found of a decision on a day (ISO). */
export const keepDecision = async (
  tx: Tx,
  scope: Scope,
  id: string,
  finding: DecisionFinding,
  today: string,
): Promise<void> => {
  const { doneOn, found } = finding;
  await updateDecision(tx, scope, id, { done_on: doneOn, looked_on: today, found });
  await record(tx, scope, decisionKept(id, sha256Of(JSON.stringify(finding))));
};

/** Writes down a look between two reviews, and what it found of decisions. Answers its id. */
export const writeMonitoring = async (
  tx: Tx,
  scope: Scope,
  childId: string,
  monitored: Monitored,
  today: string,
): Promise<string> => {
  const id = newId();
  await insertMonitoring(tx, scope, {
    id,
    child_id: childId,
    day: today,
    on_track: monitored.onTrack,
    found: monitored.found,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
  });
  for (const { id: decision, done, found } of monitored.decisions)
    await keepDecision(tx, scope, decision, { doneOn: done ? today : null, found }, today);
  await record(tx, scope, monitoringWritten(id, sha256Of(JSON.stringify(monitored))));
  return id;
};
