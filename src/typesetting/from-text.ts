import type { Block, Inline } from '../kernel/paper.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

const heading = /^(#{1,4})\s+(.+)$/;
const bullet = /^\s*[-•*]\s+(.+)$/;
const numbered = /^\s*(\d{1,3})[.)]\s+(.+)$/;

/**
 * Reads plain text: blank lines part paragraphs, "- " and "1. " make lists, "## " makes headings.
 * Nothing else is taken for markup; the lines of a paragraph are joined, as they were broken by some mail or PDF.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Inline | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const made = blockOf(line);
    if (line.trim() === '') {
      paragraph = null;
    } else if (made === null && paragraph !== null) {
      paragraph.text += ` ${line.trim()}`;
    } else if (made === null) {
      paragraph = { text: line.trim() };
      blocks.push({ kind: 'paragraph', content: [paragraph] });
    } else {
      paragraph = null;
      append(blocks, made);
    }
  }
  return blocks;
}

function blockOf(line: string): Block | null {
  const [, marks = '', title] = heading.exec(line) ?? [];
  if (title !== undefined) return { kind: 'heading', level: headingLevel(marks.length), text: title.trim() };
  const bulletText = bullet.exec(line)?.[1];
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
