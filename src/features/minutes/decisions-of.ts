import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Decision } from '../delivery-plan/index.ts';
import { resolutionsOfBoard } from '../meetings/index.ts';
import { mayReadDecisions, mayReadDraft } from './policy.ts';

/**
 * What a board has decided up to a day (ISO) that the one who asks may read, the newest first: of draft minutes only for
 * those who read them, of exempt items for nobody.
 */
export const decisionsOf = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<Decision[]> => {
  if (!mayReadDecisions(scope.actor, bodyId).ok) return [];
  const drafts = mayReadDraft(scope.actor, bodyId).ok;
  return (await resolutionsOfBoard(tx, scope, bodyId, today))
    .filter(({ isDraft }) => drafts || !isDraft)
    .map(({ id, text, day, meeting }) => ({ id, words: text, day, meeting }));
};
