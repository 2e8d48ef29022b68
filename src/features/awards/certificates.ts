import type { Block } from '../../kernel/paper.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Paper } from '../../typesetting/document.ts';

type House = { name: string; colour: string };

/** One certificate: whose it is, and what they did or are, a line each. */
export type Certificate = { id: string; name: string; lines: readonly string[] };

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

const paper = (id: string, title: string, blocks: Block[]): Paper => ({
  id,
  itemNumber: null,
  title,
  content: { kind: 'written', blocks, images: new Map() },
});

type Occasion = { authority: House; title: string; dateWords: string; madeAt: number };

/** Certificates as one accessible PDF (PDF/UA-1), a page each. `madeAt` is in whole seconds since 1970. */
export const certificatesAsPdf = async (
  { authority, title, dateWords, madeAt }: Occasion,
  certificates: readonly Certificate[],
): Promise<Uint8Array> => {
  const { pdf } = await typeset({
    kind: 'certificates',
    title: `${title}: ${certificates.length === 1 ? 'certificate' : 'certificates'}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: { body: title, dateWords, time: null, venue: null, howToJoin: null },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: certificates.map(({ id, name, lines }) => paper(id, name, lines.map(paragraph))),
  });
  return pdf;
};

/** A line of the evening as it is printed: of a category, with the finalists whose agreement stands. */
export type PrintedLine = { startsAt: string; what: string; who: string; finalists: readonly string[] };

/** The order of the evening as an accessible PDF (PDF/UA-1). */
export const eveningAsPdf = async (
  { authority, title, dateWords, madeAt }: Occasion,
  { startsAt, place }: { startsAt: string; place: string },
  lines: readonly PrintedLine[],
): Promise<Uint8Array> => {
  const cell = (text: string) => [{ text }];
  const rows = lines.map(({ startsAt: at, what, who, finalists }) => [
    cell(at),
    [{ text: what, strong: true }, ...(finalists.length > 0 ? [{ text: `\n${finalists.join('\n')}` }] : [])],
    cell(who),
  ]);
  const table: Block = {
    kind: 'table',
    caption: null,
    header: [cell('When'), cell('What'), cell('Who')],
    rows,
    widths: [1, 4, 3],
  };
  const { pdf } = await typeset({
    kind: 'order of the evening',
    title: `${title}: order of the evening`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: { body: title, dateWords, time: startsAt || null, venue: place || null, howToJoin: null },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: [
      paper('evening', 'Order of the evening', rows.length === 0 ? [paragraph('Nothing yet.')] : [table]),
    ],
  });
  return pdf;
};
