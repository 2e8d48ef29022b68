import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Inline } from '../kernel/paper.ts';

/** A chapter of a Word file; headings inside begin at level 1 and stand under its title. */
type WordChapter = { title: string; blocks: readonly Block[] };

/** What is written into a Word file. `under` are lines below the title; `images` holds drawings (SVG) by SHA-256. */
export type WordText = {
  title: string;
  creator: string;
  under: readonly string[];
  chapters: readonly WordChapter[];
  images: ReadonlyMap<string, Uint8Array>;
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

const run = ({ text, strong = false, emphasis = false }: Inline): TextRun[] =>
  text
    .split('\n')
    .map(
      (line, place) => new TextRun({ text: line, bold: strong, italics: emphasis, break: place > 0 ? 1 : 0 }),
    );

const inline = (parts: readonly Inline[]): ParagraphChild[] =>
  parts.flatMap((part): ParagraphChild[] =>
    part.href ? [new ExternalHyperlink({ link: part.href, children: run(part) })] : run(part),
  );

const paragraph = (parts: readonly Inline[]): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: inline(parts) });

const heading = (text: string, level: number): Paragraph =>
  new Paragraph({ text, heading: headings[Math.min(level, headings.length) - 1] ?? HeadingLevel.HEADING_5 });

const cell = (parts: readonly Inline[], strong = false): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({ children: inline(parts.map((part) => (strong ? { ...part, strong } : part))) }),
    ],
  });

const full = { size: 100, type: WidthType.PERCENTAGE } as const;

const table = ({ caption, header, rows }: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] => [
  ...(caption === null
    ? []
    : [
        new Paragraph({
          keepNext: true,
          spacing: { before: 200, after: 80 },
          children: [new TextRun({ text: caption, bold: true })],
        }),
      ]),
  new Table({
    width: full,
    rows: [
      ...(header.length === 0
        ? []
        : [new TableRow({ tableHeader: true, children: header.map((parts) => cell(parts, true)) })]),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((parts) => cell(parts)) })),
    ],
  }),
  new Paragraph({ children: [] }),
];

/** The widest drawing, in pixels at 96 to the inch: as wide as the text of an A4 sheet. */
const widest = 600;

/** One clear dot: what a Word older than drawings (2016) shows instead. Its table stands below. */
const clearDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

const viewBox = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/;

const picture = (
  { sha256, mediaType, alt }: Extract<Block, { kind: 'figure' }>,
  images: WordText['images'],
): Paragraph[] => {
  const bytes = images.get(sha256);
  if (!bytes || mediaType !== 'image/svg+xml') return [];
  const [, wide, high] = viewBox.exec(Buffer.from(bytes).toString('utf8')) ?? [];
  const height = Math.round((widest * Number(high ?? 1)) / Number(wide ?? 1));
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 120 },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(bytes),
          fallback: { type: 'png', data: clearDot },
          transformation: { width: widest, height },
          altText: { name: 'Chart', title: 'Chart', description: alt },
        }),
      ],
    }),
  ];
};

const listItem = (blocks: readonly Block[], ordered: boolean): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [
          new Paragraph({
            numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0 },
            spacing: { after: 60 },
            children: inline(block.content),
          }),
        ]
      : [],
  );

const blockOf = (block: Block, images: WordText['images']): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level + 1)];
    case 'paragraph':
      return [paragraph(block.content)];
    case 'list':
      return block.items.flatMap((item) => listItem(item, block.ordered));
    case 'table':
      return table(block);
    case 'figure':
      return picture(block, images);
    case 'resolved':
      return block.resolutions.map(paragraph);
  }
};

const level = (format: 'bullet' | 'decimal') => [
  {
    level: 0,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: format === 'bullet' ? '•' : '%1.',
    style: { paragraph: { indent: { left: 400, hanging: 260 } } },
  },
];

/** A text of ours as a Word file, for somebody to go on writing: headings, lists, tables with header rows, drawings. */
export const blocksAsWord = ({ title, creator, under, chapters, images }: WordText): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title,
      creator,
      styles: { default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } } } },
      numbering: {
        config: [
          { reference: 'bullets', levels: level('bullet') },
          { reference: 'numbers', levels: level('decimal') },
        ],
      },
      sections: [
        {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: [PageNumber.CURRENT] })],
                }),
              ],
            }),
          },
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            ...under.map((text) => paragraph([{ text }])),
            ...chapters.flatMap(({ title: name, blocks }) => [
              heading(name, 1),
              ...blocks.flatMap((block) => blockOf(block, images)),
            ]),
          ],
        },
      ],
    }),
  );
