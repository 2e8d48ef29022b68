import type { ComponentExamples } from './example.ts';
import { choiceExamples } from './examples-choices.tsx';
import { fieldExamples } from './examples-fields.tsx';
import { structureExamples } from './examples-structure.tsx';
import { textExamples } from './examples-text.tsx';

/** Every component with its examples, by name: what the design page shows and axe checks. */
export const examples: readonly ComponentExamples[] = [
  ...choiceExamples,
  ...fieldExamples,
  ...structureExamples,
  ...textExamples,
].sort((a, b) => a.name.localeCompare(b.name, 'en'));
