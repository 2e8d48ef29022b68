import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import { monthWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { keepFile } from '../../platform/files/files.ts';
import { publicReport } from './month-reports.ts';
import { reportCharts } from './report-charts.ts';
import { listReports } from './report-queries.ts';
import { paperBlocks } from './rules/month-report/report-blocks.ts';

/** "Performance report, February 2026": as it stands on an agenda. */
const paperTitle = (at: string): string => `Performance report, ${monthWords(at)}`;

/**
 * The public report of a month as a paper: what a pack prints and a page shows. Its charts are kept as files. Null
 * where the month was not made public.
 */
export const reportPaper = async (
  tx: Tx,
  scope: Scope,
  at: string,
): Promise<{ title: string; blocks: Block[] } | null> => {
  const published = (await listReports(tx, scope)).find((report) => report.at === at);
  if (!published) return null;
  const { chartsOf, images } = reportCharts();
  const reading = { kind: 'public', publishedOn: published.publishedOn } as const;
  const blocks = paperBlocks(await publicReport(tx, scope, at), { reading, chartsOf });
  for (const image of images.values()) await keepFile(tx, scope, image);
  return { title: paperTitle(at), blocks };
};
