import type { Paper } from './document.ts';

/** The paper with a notice in its place; `reason` completes "was left out because …". */
export const leftOut = (paper: Paper, reason: string) => ({
  ...paper,
  content: {
    kind: 'unreadable' as const,
    fileName: paper.content.kind === 'written' ? paper.title : paper.content.fileName,
    reason,
  },
});
