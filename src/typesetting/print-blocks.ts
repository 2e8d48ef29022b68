import type { Block, Inline } from '../kernel/paper.ts';

/** Typst draws a list inside a list to a limited depth; people lose the thread long before. */
const deepestList = 5;

/** A block as the template takes it: every table rectangular, no heading level skipped, every text printable. */
export type PrintBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: PrintBlock[][] }
  | {
      kind: 'table';
      caption: string | null;
      columns: number;
      /** By column: figures only, to be set flush right so that their digits line up. */
      numeric: boolean[];
      /** By column, its share of the width; null where each is as wide as what stands in it. */
      widths: number[] | null;
      header: Inline[][];
      rows: Inline[][][];
    }
  | { kind: 'figure'; file: string; alt: string }
  | { kind: 'resolved'; resolutions: Inline[][] };

export type BlockPrinter = {
  printable: (text: string) => string;
  /** Where the template finds a figure's bytes, or null when they are not there. */
  figureFile: (figure: Extract<Block, { kind: 'figure' }>) => string | null;
};

/** Turns blocks into what the template prints, their headings below one of the level `under` (0: below none). */
export function printBlocks(blocks: Block[], under: 0 | 1, printer: BlockPrinter): PrintBlock[] {
  let level: number = under;
  const print = (block: Block, depth: number): PrintBlock[] => {
    switch (block.kind) {
      case 'heading':
        if (block.text.trim() === '') return [];
        // A reader who jumps from heading to heading must never fall through a missing level.
        level = Math.min(block.level + under, level + 1);
        return [{ kind: 'heading', level, text: printer.printable(block.text) }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: inline(block.content) }];
      case 'list':
        if (depth >= deepestList) return block.items.flat().flatMap((inner) => print(inner, depth));
        return [
          {
            kind: 'list',
            ordered: block.ordered,
            start: block.start ?? 1,
            items: block.items.map((item) => item.flatMap((inner) => print(asListContent(inner), depth + 1))),
          },
        ];
      case 'table':
        return printTable(block, inline, printer.printable);
      case 'figure': {
        const file = printer.figureFile(block);
        const alt = printer.printable(block.alt);
        return file === null ? [] : [{ kind: 'figure', file, alt }];
      }
      case 'resolved':
        return [{ kind: 'resolved', resolutions: block.resolutions.map(inline) }];
    }
  };
  const inline = (parts: Inline[]): Inline[] =>
    parts.map((part) => {
      const { href, ...run } = { ...part, text: printer.printable(part.text) };
      return href !== undefined && isPublicAddress(href) ? { ...run, href } : run;
    });
  return blocks.flatMap((block) => print(block, 0));
}

/** A heading inside a list item would break the order of headings: it stays as strong words. */
const asListContent = (block: Block): Block =>
  block.kind === 'heading' ? { kind: 'paragraph', content: [{ text: block.text, strong: true }] } : block;

function printTable(
  table: Extract<Block, { kind: 'table' }>,
  inline: (parts: Inline[]) => Inline[],
  printable: (text: string) => string,
): PrintBlock[] {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (columns === 0 || table.rows.length === 0) return [];
  const full = (row: Inline[][]): Inline[][] =>
    Array.from({ length: columns }, (_, i) => inline(row[i] ?? []));
  const caption = table.caption === null ? null : printable(table.caption);
  const header = table.header.length === 0 ? [] : full(table.header);
  const rows = table.rows.map(full);
  const numeric = Array.from({ length: columns }, (_, i) =>
    isNumeric(rows.map((row) => textOf(row[i] ?? []))),
  );
  const widths = table.widths?.length === columns ? table.widths : null;
  return [{ kind: 'table', caption, columns, numeric, widths, header, rows }];
}

const textOf = (cell: Inline[]): string =>
  cell
    .map((part) => part.text)
    .join('')
    .trim();

/** "1,968", "−8", "£40.50" and "88.7 % (looks wrong)" are figures, and so is what stands for one: dashes, "none", "hidden". */
const figure = /^([-−–+]?£?\d[\d,.]*\s?%?(\s\([a-z ]+\))?|[-–—]|none|hidden)$/;
const isNumeric = (cells: string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.some((cell) => /\d/.test(cell)) && filled.every((cell) => figure.test(cell));
};

/** Only addresses that lead out to the web or to a mailbox are printed as links. */
export const isPublicAddress = (href: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(href);
