import type { Block, Inline } from '../kernel/paper.ts';
import { isSameTable, tableOfRows } from './table-rows.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

const heading = /^(#{1,4})\s+(.+)$/;
const bullet = /^\s*[-•*]\s+(.+)$/;
const numbered = /^\s*(\d{1,3})[.)]\s+(.+)$/;
const marked = /^\s*(\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s+.+)$/;

/**
 * Reads plain text: blank lines part paragraphs, "- ", "1. " and "(a) " make lists, "## " makes headings, lines with
 * tabs one under the other a table. Nothing else is taken for markup; the lines of a paragraph are joined, as they
 * were broken by some mail or PDF.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.split(/\r\n?|\n/);
  let paragraph: Inline | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const rows = rowsFrom(lines, at);
    const made = rows.length > 1 ? tableOfRows(rows) : blockOf(line);
    if (line.trim() === '') {
      paragraph = null;
    } else if (rows.length === 1) {
      // A row alone is words with columns between them, and no part of the words around it.
      paragraph = null;
      blocks.push({ kind: 'paragraph', content: [{ text: line.trim() }] });
    } else if (made === null && paragraph !== null) {
      paragraph.text += ` ${line.trim()}`;
    } else if (made === null) {
      paragraph = { text: line.trim() };
      blocks.push({ kind: 'paragraph', content: [paragraph] });
    } else {
      paragraph = null;
      append(blocks, made);
      at += Math.max(rows.length, 1) - 1;
    }
  }
  return blocks;
}

/** The lines of columns that begin here; one alone is no table. */
function rowsFrom(lines: readonly string[], from: number): string[] {
  const rows: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.trim().includes('\t') || (rows.length > 0 && !isSameTable(rows.at(-1) ?? '', line))) break;
    rows.push(line);
  }
  return rows;
}

function blockOf(line: string): Block | null {
  const [, marks = '', title] = heading.exec(line) ?? [];
  if (title !== undefined) return { kind: 'heading', level: headingLevel(marks.length), text: title.trim() };
  // "(a)" is how others refer to the entry, so it stays in its words.
  const bulletText = bullet.exec(line)?.[1] ?? marked.exec(line)?.[1];
  if (bulletText !== undefined) return { kind: 'list', ordered: false, items: [itemOf(bulletText)] };
  const [, number, numberedText] = numbered.exec(line) ?? [];
  if (numberedText === undefined) return null;
  return { kind: 'list', ordered: true, start: Number(number), items: [itemOf(numberedText)] };
}

/** Deeper headings than four read as the fourth. */
export const headingLevel = (depth: number): 1 | 2 | 3 | 4 =>
  depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4;

const itemOf = (text: string): Block[] => [{ kind: 'paragraph', content: [{ text: text.trim() }] }];

/** Joins neighbouring entries into one list, unless a number breaks the order: it is then kept as written. */
function append(blocks: Block[], made: Block): void {
  const last = blocks.at(-1);
  if (made.kind === 'list' && last?.kind === 'list' && continues(last, made)) last.items.push(...made.items);
  else blocks.push(made);
}

const continues = (list: ListBlock, next: ListBlock): boolean =>
  list.ordered === next.ordered && (!list.ordered || next.start === (list.start ?? 1) + list.items.length);
