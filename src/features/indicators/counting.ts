import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { momentOf } from '../../platform/moment.ts';
import { type Asked, noteCounting, putCounting, removeCountingBefore } from './counting-store.ts';
import { computeUploaded } from './extract/compute-uploaded.ts';
import { receiveExtract } from './receive.ts';
import type { CountingStep } from './rules/counting-steps.ts';

/** What came of an extract: a source that waits for a look, or what is wrong with the files. */
export type Outcome = { source: string } | { refusal: string };

/** Where it is counted: each piece of work in a transaction of its own. */
export type Beside = {
  inScope: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;
  scope: Scope;
  clock: Clock;
};

const aDay = 24 * 60 * 60 * 1000;

/** Begins to note how far an extract is counted, and forgets the notes of the days before. Answers its id. */
export const openCounting = async (
  tx: Tx,
  scope: Scope,
  asked: Asked & { files: number },
  clock: Clock,
): Promise<string> => {
  const now = momentOf(clock);
  await removeCountingBefore(tx, scope, new Date(now.getTime() - aDay));
  return putCounting(tx, scope, asked, now);
};

const heartbeat = 5000;

/** Notes each step and, every few seconds, that somebody still counts. A note that fails harms nothing. */
const noting = ({ inScope, scope, clock }: Beside, id: string) => {
  let step: CountingStep = 'reading';
  let last: Promise<void> = Promise.resolve();
  const note = (): void => {
    const noted = { step, heard_at: momentOf(clock).toISOString() };
    last = last.then(() => inScope((tx) => noteCounting(tx, scope, id, noted))).catch(() => undefined);
  };
  const beating = setInterval(note, heartbeat).unref();
  return {
    tell: (next: CountingStep): void => {
      step = next;
      note();
    },
    end: (): Promise<void> => {
      clearInterval(beating);
      return last;
    },
  };
};

const ourFault =
  'Something went wrong here while they were counted. Nothing of them was kept: send them again, and tell who looks after Hearth if it happens twice.';

/**
 * Counts an extract and receives its figures, in one transaction with the note that it is done: they wait, all of them,
 * or none do. Throws what is no mistake of the files, after it was noted.
 */
export const countExtract = async (
  beside: Beside,
  id: string,
  sent: readonly { name: string; bytes: Uint8Array }[],
  asked: Asked,
): Promise<Outcome> => {
  const { inScope, scope, clock } = beside;
  const notes = noting(beside, id);
  try {
    const computed = await computeUploaded(sent, { ...asked, takenOn: todayIn(clock), tell: notes.tell });
    notes.tell('saving');
    return await inScope(async (tx) => {
      const source = await receiveExtract(tx, scope, computed, clock);
      await noteCounting(tx, scope, id, { source_id: source });
      return { source };
    });
  } catch (error) {
    const refusal = error instanceof ToMend ? error.message : ourFault;
    await inScope((tx) => noteCounting(tx, scope, id, { refusal }));
    if (error instanceof ToMend) return { refusal };
    throw error;
  } finally {
    await notes.end();
  }
};
