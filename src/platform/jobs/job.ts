import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Connected, Tx } from '../database/transaction.ts';

/**
 * Work that the clock starts: `cron` in the time of England ("0 7 * * *" is 7am every day). It runs once for each
 * council, as the system under the job's name, in one transaction: it is all done, or nothing is.
 */
export type Job = {
  /** Small letters, digits and hyphens: "action-reminders". */
  name: string;
  cron: string;
  run(tx: Tx, scope: Scope, clock: Clock): Promise<void>;
};

/** Work that cannot be one transaction, such as sending mail. It has to bear being done twice. */
export type LongJob = {
  name: string;
  cron: string;
  runApart(connected: Connected, scope: Scope, clock: Clock): Promise<void>;
};

export type AnyJob = Job | LongJob;

/** Who acts when a job, or a command of bin/hearth, does something for a council. */
export const scopeOfJob = (authorityId: string, name: string): Scope => ({
  authorityId,
  zone: 'board',
  actor: { kind: 'system', name },
});
