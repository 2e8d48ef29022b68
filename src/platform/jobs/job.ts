import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';

/**
 * Work that the system does by itself at set times (`cron`, in English time): once for each council, in one transaction
 * of its own. It may run again after a failure, so it does nothing twice.
 */
export type Job = { name: string; cron: string; run(tx: Tx, scope: Scope, clock: Clock): Promise<void> };
