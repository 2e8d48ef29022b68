import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { edition } from '../../typesetting/edition.ts';
import { publicReport } from './month-reports.ts';
import { reportAsPdf } from './report-pdf.ts';
import { listReports } from './report-queries.ts';
import { putReport } from './store.ts';

/** Whose report is printed, and when. */
export type ReportHouse = { authority: Pick<Authority, 'name' | 'colour'>; clock: Clock };

/**
 * Prints the public report of a month, and those of earlier publications that say something else now. One whose content
 * is the same stays, with the day on which it was made public.
 */
export const printReports = async (
  tx: Tx,
  scope: Scope,
  at: string,
  { authority, clock }: ReportHouse,
): Promise<void> => {
  const before = await listReports(tx, scope);
  const publishedOn = todayIn(clock);
  for (const day of new Set([...before.map((report) => report.at), at])) {
    const report = await publicReport(tx, scope, day);
    const seal = sha256Of(JSON.stringify({ edition: await edition(), authority, report }));
    if (before.some((known) => known.at === day && known.contentSha256 === seal)) continue;
    const madeAt = Math.floor(clock().epochMilliseconds / 1000);
    const pdf = await reportAsPdf(report, { kind: 'public', publishedOn }, { authority, madeAt });
    await putReport(tx, scope, {
      at: day,
      content_sha256: seal,
      pdf: Buffer.from(pdf),
      published_on: publishedOn,
    });
  }
};
