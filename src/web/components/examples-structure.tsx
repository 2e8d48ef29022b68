import type { ComponentExamples } from './example.ts';
import { contentExamples } from './examples-content.tsx';
import { listExamples } from './examples-lists.tsx';
import { messageExamples } from './examples-messages.tsx';
import { navigationExamples } from './examples-navigation.tsx';

/**
 * Examples of everything that is not a form. The page puts a component's name in a level 2 heading and a
 * title in a level 3, so headings inside an example start at 4; in tabs at 3, below the list's own level 2.
 */
export const structureExamples: readonly ComponentExamples[] = [
  ...contentExamples,
  ...listExamples,
  ...messageExamples,
  ...navigationExamples,
];
