import type { Block, Inline } from './paper.ts';

const textOf = (content: Inline[]): string => content.map((part) => part.text).join('');

const linesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.content)];
    case 'list':
      return block.items.map(blockText);
    case 'table':
      return [block.caption ?? '', ...[block.header, ...block.rows].map((row) => row.map(textOf).join(' '))];
    case 'figure':
      return [block.alt];
    case 'resolved':
      return block.resolutions.map(textOf);
  }
};

/** The words of a paper, a block a line. */
export const blockText = (blocks: Block[]): string => blocks.flatMap(linesOf).join('\n');
