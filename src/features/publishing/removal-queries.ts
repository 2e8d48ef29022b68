import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Removal, RemovalReason } from './rules/removals.ts';
import { tables } from './store.ts';
import type { Deed } from './tables.ts';

export type KnownRemoval = Removal & { id: string; at: Date };

/** What is taken away of a meeting and not put back, oldest first. */
export const listRemovals = (tx: Tx, scope: Scope, meetingId: string): Promise<KnownRemoval[]> =>
  tables(tx)
    .selectFrom('removal')
    .select(['id', 'words', 'paper_id as paperId', 'why', 'removed_at as at'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('undone_at', 'is', null)
    .orderBy('removed_at')
    .execute();

/** Something that was done about what is public: by whom, when and why. */
export type KnownDeed = { deed: Deed; at: Date; by: string; why: string | null; note: string };

/** What was done about a meeting's publication, newest first. */
export const listDeeds = (tx: Tx, scope: Scope, meetingId: string): Promise<KnownDeed[]> =>
  tables(tx)
    .selectFrom('publication_deed')
    .select(['deed', 'at', 'by_name as by', 'why', 'note'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();

/** That something was public at an address and was taken down, and why; null where nothing was. */
export const withdrawnFrom = async (
  tx: Tx,
  scope: Scope,
  slug: string,
): Promise<{ at: Date; why: RemovalReason } | null> => {
  const row = await tables(tx)
    .selectFrom('withdrawn_address')
    .leftJoin('former_address', (join) =>
      join
        .onRef('former_address.authority_id', '=', 'withdrawn_address.authority_id')
        .onRef('former_address.meeting_id', '=', 'withdrawn_address.meeting_id'),
    )
    .select(['withdrawn_address.withdrawn_at as at', 'withdrawn_address.why as why'])
    .where('withdrawn_address.authority_id', '=', scope.authorityId)
    .where((eb) => eb.or([eb('withdrawn_address.slug', '=', slug), eb('former_address.slug', '=', slug)]))
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
};
