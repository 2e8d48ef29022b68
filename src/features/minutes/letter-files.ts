import { AlignmentType, BorderStyle, Document, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '../../kernel/paper.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Letter } from './letters-queries.ts';

/** Whose letter it is. `madeAt` is in whole seconds since 1970. */
export type Letterhead = { authority: { name: string; colour: string }; body: string; madeAt: number };

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

const filled = (lines: string[]): string[] => lines.filter((line) => line !== '');

/** The day under the letterhead: when it was sent, or for a draft when it was drafted. */
const dayOf = ({ sentOn, draftedOn }: Letter): string => dateWords(sentOn ?? draftedOn);

const halfPoints = { small: 20, text: 24, name: 32 };
const twips = { line: 120, paragraph: 240 };

const paragraph = (text: string, parts: { bold?: boolean; after?: number } = {}): Paragraph =>
  new Paragraph({
    spacing: { after: parts.after ?? twips.paragraph },
    children: [new TextRun({ text, bold: parts.bold ?? false, size: halfPoints.text })],
  });

/** Lines that stand close, with the space of a paragraph after the last. */
const closeLines = (lines: string[]): Paragraph[] =>
  lines.map((line, place) => paragraph(line, { after: place === lines.length - 1 ? twips.paragraph : 0 }));

const headOf = ({ authority, body }: Letterhead): Paragraph[] => [
  new Paragraph({
    spacing: { after: twips.line },
    border: {
      bottom: { style: BorderStyle.SINGLE, size: 24, space: 6, color: authority.colour.slice(1) },
    },
    children: [new TextRun({ text: authority.name, bold: true, size: halfPoints.name })],
  }),
  new Paragraph({
    spacing: { after: twips.paragraph * 2 },
    children: [new TextRun({ text: body, size: halfPoints.small })],
  }),
];

/** The letter in the house template as a Word file, to be finished and signed there. */
export const letterAsWord = (letter: Letter, head: Letterhead): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: letter.subject,
      creator: head.authority.name,
      styles: { default: { document: { run: { font: 'Arial', language: { value: 'en-GB' } } } } },
      sections: [
        {
          children: [
            ...headOf(head),
            ...closeLines(filled([letter.addressee, ...linesOf(letter.address)])),
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              spacing: { after: twips.paragraph },
              children: [new TextRun({ text: dayOf(letter), size: halfPoints.text })],
            }),
            paragraph(letter.subject, { bold: true }),
            ...filled(linesOf(letter.words)).map((line) => paragraph(line)),
            paragraph('Yours sincerely', { after: twips.paragraph * 3 }),
            ...closeLines(filled(linesOf(letter.signed))),
          ],
        },
      ],
    }),
  );

const words = (text: string, strong = false): Block => ({
  kind: 'paragraph',
  content: [{ text, ...(strong && { strong }) }],
});

const blocksOf = (letter: Letter): Block[] => [
  words(filled([letter.addressee, ...linesOf(letter.address)]).join('\n')),
  words(dayOf(letter)),
  words(letter.subject, true),
  ...filled(linesOf(letter.words)).map((line) => words(line)),
  words('Yours sincerely'),
  words(filled(linesOf(letter.signed)).join('\n')),
];

/** The same letter as an accessible PDF. */
export const letterAsPdf = async (letter: Letter, head: Letterhead): Promise<Uint8Array> => {
  const { pdf } = await typeset({
    kind: 'letter',
    title: letter.subject || 'Letter',
    language: 'en-GB',
    authority: head.authority,
    meeting: { body: head.body, dateWords: dayOf(letter), time: null, venue: null, howToJoin: null },
    madeAt: head.madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: [
      {
        id: letter.id,
        itemNumber: null,
        title: letter.subject || 'Letter',
        content: { kind: 'written', blocks: blocksOf(letter), images: new Map() },
      },
    ],
  });
  return pdf;
};
