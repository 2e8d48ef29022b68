import type { Counts, Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { raisedIn } from './count-queries.ts';
import { challengeCounts } from './rules/challenge-counts.ts';

/** What was raised in a period, counted. `system` reads in the zone of challenges: whoever asks need not reach it. */
export const challengesIn = async (tx: Tx, system: Scope, period: Period): Promise<Counts> =>
  challengeCounts(await raisedIn(tx, system, period));
