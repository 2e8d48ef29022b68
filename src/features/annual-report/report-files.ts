import { dateWords } from '../../kernel/words-of-time.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import { blocksAsWord } from '../../typesetting/as-word.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Readers } from './annual-report.ts';
import { countCharts } from './draw-counts.ts';
import { type ReportFacts, reportChapters } from './rules/report-chapters.ts';

/** A report to be put into a file. `today` is ISO, `madeAt` in whole seconds since 1970. */
export type ReportToPrint = {
  facts: ReportFacts;
  readers: Readers;
  authority: Pick<Authority, 'name' | 'colour'>;
  today: string;
  madeAt: number;
};

/** "Annual report of the independent reviewing service, 2025-26". */
export const reportTitle = ({ names }: Pick<ReportFacts, 'names'>): string =>
  `Annual report of the independent reviewing service, ${names.now}`;

/** What stands on every page of a draft. */
export const noticeFor: Readonly<Record<Readers, string>> = {
  service: 'A draft for the reviewing service, with small counts. Not for publication.',
  board: 'A draft for the Board. Small counts are not shown.',
};

/** The draft as an accessible PDF (PDF/UA-1). */
export const reportAsPdf = async ({
  facts,
  readers,
  authority,
  today,
  madeAt,
}: ReportToPrint): Promise<Uint8Array> => {
  const { draw, images } = countCharts();
  const { pdf } = await typeset({
    kind: 'report',
    title: `${reportTitle(facts)}, ${authority.name}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: {
      body: reportTitle(facts),
      dateWords: `Draft of ${dateWords(today)}`,
      time: null,
      venue: null,
      howToJoin: null,
    },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: reportChapters(facts, draw).map(({ title, blocks }) => ({
      id: title,
      itemNumber: null,
      title,
      content: { kind: 'written', blocks, images },
    })),
    notice: noticeFor[readers],
  });
  return pdf;
};

/** The draft as a Word file, for its writers to go on with. */
export const reportAsWord = ({ facts, readers, authority, today }: ReportToPrint): Promise<Uint8Array> => {
  const { draw, images } = countCharts();
  return blocksAsWord({
    title: reportTitle(facts),
    creator: authority.name,
    under: [`${authority.name}. Draft of ${dateWords(today)}.`, noticeFor[readers]],
    chapters: reportChapters(facts, draw),
    images,
  });
};
