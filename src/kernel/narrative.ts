import type { Block } from './paper.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/**
 * The minutes of an item as blocks. A narrative is plain text: every line is a paragraph, or an entry of a list
 * where it begins with "- ".
 */
export const narrativeBlocks = (narrative: string): Block[] => {
  const blocks: Block[] = [];
  for (const line of narrative.split('\n').filter((one) => one.trim() !== '')) {
    const entry = /^\s*- (.*)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (entry === undefined) blocks.push(paragraph(line.trim()));
    else if (last?.kind === 'list') last.items.push([paragraph(entry)]);
    else blocks.push({ kind: 'list', ordered: false, items: [[paragraph(entry)]] });
  }
  return blocks;
};
