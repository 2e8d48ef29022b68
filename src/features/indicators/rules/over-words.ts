import type { Definition } from './definition.ts';

/** The time that an indicator looks at, in words. */
export const overWords: Record<Definition['over'], string> = {
  'on the day': 'On the last day of the month',
  'since 1 April': 'From 1 April to the last day of the month: it begins anew each April',
  'twelve months': 'The twelve months up to the last day of the month',
  'the year': 'The year up to 31 March',
};
