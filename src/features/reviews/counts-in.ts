import type { Counts, Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { heldIn, looksIn, raisedIn, resolvedIn, stoppedIn } from './count-queries.ts';
import { challengeCounts } from './rules/challenge-counts.ts';
import { reviewCounts } from './rules/review-counts.ts';

/** What was challenged in a period, counted. `system` reads in the zone of challenges: whoever asks need not reach it. */
export const challengesIn = async (tx: Tx, system: Scope, period: Period): Promise<Counts> =>
  challengeCounts({
    raised: await raisedIn(tx, system, period),
    resolved: await resolvedIn(tx, system, period),
  });

/** What was done in reviews in a period, and between them, counted. `system` reads in the zone of casework. */
export const reviewsIn = async (tx: Tx, system: Scope, period: Period): Promise<Counts> =>
  reviewCounts({
    held: await heldIn(tx, system, period),
    stopped: await stoppedIn(tx, system, period),
    looks: await looksIn(tx, system, period),
  });
