import type { Definition } from './definition.ts';
import { definitions } from './definitions.ts';

/** The chapters of a report. */
export const groups = ['In need and protected', 'In our care', 'Leaving care', 'Counted by others'] as const;
export type Group = (typeof groups)[number];

const inNeed = ['plans', 'conferences'];

/** The chapter that an indicator stands in: by what its figures are counted from. */
const groupOf = ({ versions }: Definition): Group => {
  const from = versions.flatMap(({ ways }) => ways.map((way) => way.from))[0];
  if (from === undefined) return 'Counted by others';
  if (inNeed.includes(from)) return 'In need and protected';
  return from === 'care-leavers' ? 'Leaving care' : 'In our care';
};

/** The indicators of a chapter, in their order. */
export const definitionsIn = (group: Group): Definition[] =>
  definitions.filter((definition) => groupOf(definition) === group);
