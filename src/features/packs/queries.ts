import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { PrintingProblem } from './rules/printable.ts';
import { tables } from './store.ts';

/** A printing without its pages. */
export type Printing = {
  id: string;
  number: number;
  firstPage: number;
  lastPage: number;
  paperIds: string[];
  contentSha256: string;
  standard: 'ua-1' | '1.7';
  problems: PrintingProblem[];
  published: boolean;
};

/** The printings of a meeting that this scope may see: minutes, pack, supplements. */
export const listPrintings = (tx: Tx, scope: Scope, meetingId: string): Promise<Printing[]> =>
  tables(tx)
    .selectFrom('printing')
    .select([
      'id',
      'number',
      'first_page as firstPage',
      'last_page as lastPage',
      'paper_ids as paperIds',
      'content_sha256 as contentSha256',
      'standard',
      'problems',
      'published',
    ])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('number')
    .execute();

/** The PDF of a printing, or null where there is none that this scope may see. */
export const findPrintedPdf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  number: number,
): Promise<Buffer | null> => {
  const row = await tables(tx)
    .selectFrom('printing')
    .select('pdf')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.pdf ?? null;
};

/** The ids of all meetings of which anything was printed. */
export const printedMeetingIds = async (tx: Tx, scope: Scope): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('printing')
      .select('meeting_id as id')
      .distinct()
      .where('authority_id', '=', scope.authorityId)
      .execute()
  ).map((row) => row.id);
