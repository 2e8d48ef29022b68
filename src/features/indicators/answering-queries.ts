import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Who answers for an indicator, and since when; `ownerId` null for somebody outside. */
export type Owner = { ownerId: string | null; ownerName: string; namedOn: string };

/** The owner of an indicator, or null. */
export const ownerOf = async (tx: Tx, { authorityId }: Scope, indicator: string): Promise<Owner | null> =>
  (await tables(tx)
    .selectFrom('indicator_owner')
    .select(['owner_id as ownerId', 'owner_name as ownerName', 'named_on as namedOn'])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .executeTakeFirst()) ?? null;

/** A question that the Board should ask when it reads an indicator. */
export type BoardQuestion = { id: string; words: string; day: string; byName: string };

/** The questions for the Board that stand beside an indicator, the first one first. */
export const boardQuestionsOf = (
  tx: Tx,
  { authorityId }: Scope,
  indicator: string,
): Promise<BoardQuestion[]> =>
  tables(tx)
    .selectFrom('board_question')
    .select(['id', 'words', 'day', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .where('taken_back_on', 'is', null)
    .orderBy('position')
    .execute();
