import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { alertLead, worriesIn } from '../voice/index.ts';
import { requestWorried } from './events.ts';

/** Whether words worry, and who was told of it: a post, or null where nobody was. */
export type Heeded = { worried: boolean; alerted: string | null };

/** Looks whether what staff wrote about a request tells of danger. Then the named lead is told at once; nothing waits for that. */
export const heed = async (
  tx: Tx,
  scope: Scope,
  requestId: string,
  words: readonly string[],
): Promise<Heeded> => {
  const written = words.join('\n');
  if (worriesIn(written).length === 0) return { worried: false, alerted: null };
  await record(tx, scope, requestWorried(requestId));
  const key = `involvement request ${requestId} worries ${sha256Of(written)}`;
  return {
    worried: true,
    alerted: await alertLead(tx, scope, { key, link: `/voice/requests/${requestId}` }),
  };
};
