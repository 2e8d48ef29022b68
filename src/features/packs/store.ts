import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { PrintingProblem } from './rules/printable.ts';
import type { PackTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<PackTables>();

export type NewPrinting = {
  number: number;
  firstPage: number;
  lastPage: number;
  paperIds: string[];
  contentSha256: string;
  standard: 'ua-1' | '1.7';
  problems: PrintingProblem[];
  pdf: Uint8Array;
};

/** Puts a printing in the place of the one with its number. Answers its id. It is public once published. */
export const putPrinting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  printing: NewPrinting,
  published: boolean,
): Promise<string> => {
  const values = {
    first_page: printing.firstPage,
    last_page: printing.lastPage,
    paper_ids: printing.paperIds,
    content_sha256: printing.contentSha256,
    standard: printing.standard,
    problems: JSON.stringify(printing.problems),
    pdf: Buffer.from(printing.pdf),
    published,
  };
  const { id } = await tables(tx)
    .insertInto('printing')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      meeting_id: meetingId,
      number: printing.number,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'number']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** Shows the printings of a meeting to the public, or hides them. */
export const setPublished = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  published: boolean,
): Promise<void> => {
  await tables(tx)
    .updateTable('printing')
    .set({ published })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};
