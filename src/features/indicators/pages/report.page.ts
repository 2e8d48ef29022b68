import { z } from 'zod';
import { endOfMonth } from '../../../kernel/days.ts';
import { everyone, notFound, publicReading, route } from '../../../web/route.ts';
import { boardReport } from '../month-reports.ts';
import { mayReadFigures } from '../policy.ts';
import { keptDays } from '../queries.ts';
import { reportAsPdf } from '../report-pdf.ts';
import { findReportPdf } from '../report-queries.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Give a month such as 2026-02.');

const asPdf = (content: Uint8Array, fileName: string) =>
  ({ kind: 'document', mediaType: 'application/pdf', content, fileName }) as const;

/** The report of a month for those at the table, small counts shown; the last month unless another is named. */
export const boardReportPdf = route({
  method: 'GET',
  path: '/figures/report.pdf',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'counts, no child’s record' },
  query: z.object({ month: month.optional() }),
  handle: ({ inScope, scope, site, query, clock }) =>
    inScope(async (tx) => {
      const days = await keptDays(tx, scope);
      const at = query.month === undefined ? days[0] : endOfMonth(query.month);
      if (at === undefined || !days.includes(at)) return notFound('month with figures');
      const madeAt = Math.floor(clock().epochMilliseconds / 1000);
      const report = await boardReport(tx, scope, at);
      const pdf = await reportAsPdf(report, { kind: 'board' }, { authority: site.authority, madeAt });
      return asPdf(pdf, `performance-for-the-board-${at.slice(0, 7)}.pdf`);
    }),
});

/** The public report of a month. */
export const publicReportPdf = route({
  method: 'GET',
  path: '/performance/reports/:month.pdf',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ month }),
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const pdf = await findReportPdf(tx, scope, endOfMonth(params.month));
      return pdf ? asPdf(pdf, `performance-${params.month}.pdf`) : notFound('report');
    }),
});
