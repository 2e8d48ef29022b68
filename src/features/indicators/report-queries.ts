import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** A public report that was printed, without its pages. `publishedOn` is the day since which it says what it says. */
export type PublishedReport = { at: string; contentSha256: string; publishedOn: string };

/** The public reports, the latest month first. */
export const listReports = (tx: Tx, { authorityId }: Scope): Promise<PublishedReport[]> =>
  tables(tx)
    .selectFrom('performance_report')
    .select(['at', 'content_sha256 as contentSha256', 'published_on as publishedOn'])
    .where('authority_id', '=', authorityId)
    .orderBy('at', 'desc')
    .execute();

/** The public report of the month that ends on a day as PDF, or null where there is none. */
export const findReportPdf = async (tx: Tx, { authorityId }: Scope, at: string): Promise<Buffer | null> => {
  const row = await tables(tx)
    .selectFrom('performance_report')
    .select('pdf')
    .where('authority_id', '=', authorityId)
    .where('at', '=', at)
    .executeTakeFirst();
  return row?.pdf ?? null;
};
