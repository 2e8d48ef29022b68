import type { Block } from '../../kernel/paper.ts';
import type { Occasion } from '../../typesetting/certificates.ts';
import { typeset } from '../../typesetting/compile.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** A line of the evening as it is printed: of a category, with the finalists whose agreement stands. */
export type PrintedLine = { startsAt: string; what: string; who: string; finalists: readonly string[] };

/** What stands wherever several names are printed, with the day (in words) on which they were. */
export const printedWords = (day: string): string =>
  `Printed on ${day}. Somebody may have changed their mind since: print it anew before you use it.`;

/** The order of the evening as an accessible PDF (PDF/UA-1). `printedOn` is the day in words. */
export const eveningAsPdf = async (
  { authority, title, dateWords, madeAt }: Occasion,
  { startsAt, place, printedOn }: { startsAt: string; place: string; printedOn: string },
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
      {
        id: 'evening',
        itemNumber: null,
        title: 'Order of the evening',
        content: {
          kind: 'written',
          blocks: [rows.length === 0 ? paragraph('Nothing yet.') : table, paragraph(printedWords(printedOn))],
          images: new Map(),
        },
      },
    ],
  });
  return pdf;
};
