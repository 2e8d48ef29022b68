import { dateWords, monthWords } from '../../kernel/words-of-time.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Paper } from '../../typesetting/document.ts';
import { reportCharts } from './report-charts.ts';
import type { MonthReport } from './rules/month-report/month-report.ts';
import { aboutBlocks, chapterBlocks, type ReportReading } from './rules/month-report/report-blocks.ts';

/** What stands on a report that shows small counts. */
const boardOnly = 'For members of the board. Not for publication.';

/** "How we are doing: February 2026". */
const reportTitle = ({ at }: Pick<MonthReport, 'at'>): string => `How we are doing: ${monthWords(at)}`;

/** The report as an accessible PDF (PDF/UA-1). `madeAt` is in whole seconds since 1970. */
export const reportAsPdf = async (
  report: MonthReport,
  reading: ReportReading,
  { authority, madeAt }: { authority: Pick<Authority, 'name' | 'colour'>; madeAt: number },
): Promise<Uint8Array> => {
  const { chartsOf, images } = reportCharts();
  const paper = (title: string, blocks: ReturnType<typeof chapterBlocks>): Paper => ({
    id: title,
    itemNumber: null,
    title,
    content: { kind: 'written', blocks, images },
  });
  const { pdf } = await typeset({
    kind: 'report',
    title: `${reportTitle(report)}, ${authority.name}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: {
      body: reportTitle(report),
      dateWords: reading.kind === 'public' ? dateWords(reading.publishedOn) : dateWords(report.at),
      time: null,
      venue: null,
      howToJoin: null,
    },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: [
      paper('About this report', aboutBlocks(report, reading)),
      ...report.chapters.map((chapter) =>
        paper(chapter.group, chapterBlocks(chapter, { reading, chartsOf, level: 1 })),
      ),
    ],
    ...(reading.kind === 'board' && { notice: boardOnly }),
  });
  return pdf;
};
