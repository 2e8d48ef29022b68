import type { VNode } from 'preact';
import type { ComponentName } from './registry.ts';

/** A component with what the design page shows of it. */
export type ComponentExamples = {
  name: ComponentName;
  examples: readonly { title: string; view: VNode }[];
};
