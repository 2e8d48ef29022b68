import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record, recordReading } from '../../platform/events/record.ts';
import { type ReadMail, readMail } from '../../platform/mail/outbox.ts';
import { tryMailAgain } from '../../platform/mail/store.ts';
import { momentOf } from '../../platform/moment.ts';
import { auditLogRead, letterRead, letterTriedAgain } from './events.ts';

/** Leaves the trace that the audit log was read. */
export const noteLogRead = (tx: Tx, scope: Scope): Promise<void> =>
  recordReading(tx, scope, auditLogRead(scope.authorityId));

/** Opens a letter, and leaves the trace of that. Null where there is none. */
export const openLetter = async (tx: Tx, scope: Scope, id: string): Promise<ReadMail | null> => {
  const letter = await readMail(tx, scope, id);
  if (letter !== null) await recordReading(tx, scope, letterRead(id));
  return letter;
};

/** Has a letter that was given up tried again. False where there is no such letter. */
export const tryLetterAgain = async (tx: Tx, scope: Scope, clock: Clock, id: string): Promise<boolean> => {
  const found = await tryMailAgain(tx, scope, id, momentOf(clock));
  if (found) await record(tx, scope, letterTriedAgain(id));
  return found;
};
