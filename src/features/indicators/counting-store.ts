import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CountingStep } from './rules/counting-steps.ts';
import { tables } from './store.ts';

/** What is asked of an extract: its last day (ISO) and how many month ends up to it. */
export type Asked = { at: string; months: number };

/** Begins the note of an extract that is being counted. Answers its id. */
export const putCounting = async (
  tx: Tx,
  { authorityId }: Scope,
  { files, at, months }: Asked & { files: number },
  now: Date,
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('figure_counting')
    .values({
      authority_id: authorityId,
      id,
      files,
      up_to: at,
      months,
      step: 'reading',
      heard_at: now.toISOString(),
    })
    .execute();
  return id;
};

/** Forgets the notes that were last heard of before that moment. */
export const removeCountingBefore = async (tx: Tx, { authorityId }: Scope, moment: Date): Promise<void> => {
  await tables(tx)
    .deleteFrom('figure_counting')
    .where('authority_id', '=', authorityId)
    .where('heard_at', '<', moment)
    .execute();
};

type Noted = { step: CountingStep; heard_at: string } | { source_id: string } | { refusal: string };

/** Notes how far it is, or what came of it. */
export const noteCounting = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  noted: Noted,
): Promise<void> => {
  await tables(tx)
    .updateTable('figure_counting')
    .set(noted)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};
