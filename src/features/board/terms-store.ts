import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { TermsVersion } from './rules/terms.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

export const insertVersion = (tx: Tx, scope: Scope, bodyId: string, version: TermsVersion) =>
  tables(tx)
    .insertInto('terms_version')
    .values({
      authority_id: scope.authorityId,
      id: version.id,
      body_id: bodyId,
      in_force_from: version.inForceFrom,
      agreed_by: version.agreedBy,
      purpose: version.purpose,
      aims: version.aims,
      member_groups: version.memberGroups,
      co_opted_services: version.coOptedServices,
      attending: version.attending,
      advisers: version.advisers,
      appointers: version.appointers,
      casting_vote: version.castingVote,
      quorum: version.quorum,
      substitutes_vote: version.substitutesVote,
      every_months: version.everyMonths,
      notice_days: version.noticeDays,
      meeting_minutes: version.meetingMinutes,
      reviewed_yearly: version.reviewedYearly,
      duties: JSON.stringify(version.duties),
    })
    .execute();

/** Takes a version back at that moment, or puts it back with null. */
export const setWithdrawn = (tx: Tx, scope: Scope, id: string, at: Date | null) =>
  tables(tx)
    .updateTable('terms_version')
    .set({ withdrawn_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

export const insertReview = (tx: Tx, scope: Scope, review: { id: string; bodyId: string; on: string }) =>
  tables(tx)
    .insertInto('terms_review')
    .values({
      authority_id: scope.authorityId,
      id: review.id,
      body_id: review.bodyId,
      reviewed_on: review.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
