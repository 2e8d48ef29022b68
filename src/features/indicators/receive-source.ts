import type { Clock } from '../../kernel/clock.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { figuresReceived } from './events.ts';
import { type NewFigure, type NewSource, putSource } from './store.ts';

/**
 * Receives a source and its figures, however they came: who added them and when stands with it, and they wait until
 * somebody has looked at them. Answers its id.
 */
export const receiveSource = async (
  tx: Tx,
  scope: Scope,
  source: Omit<NewSource, 'added_at' | 'added_by'>,
  figures: readonly NewFigure[],
  clock: Clock,
): Promise<string> => {
  const added = { added_at: momentOf(clock).toISOString(), added_by: actorName(scope) };
  const id = await putSource(tx, scope, { ...source, ...added }, figures);
  await record(tx, scope, figuresReceived(id, source.sha256));
  return id;
};
