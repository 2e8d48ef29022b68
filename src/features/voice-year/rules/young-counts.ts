import type { Count, Counts } from '../../../kernel/counts.ts';

/**
 * Young people's part in a period, in whole numbers. `places`, of at least `people` young people, and `quarters` of hours are
 * of what staff asked; `held` and `came` of events; `prizes` went to those who `entered` for a reward.
 */
export type YoungPeriod = {
  places: number;
  people: number;
  quarters: number;
  held: number;
  came: number;
  nominated: number;
  entered: number;
  prizes: number;
};

/** What is counted, by its id, as the Board reads it. */
export const youngWords = {
  places: 'Took part in what staff asked',
  held: 'Had a place at an event',
  came: 'Came to an event',
  nominated: 'Were nominated for an award',
  entered: 'Entered for a reward',
  prizes: 'Got a prize',
} as const;
export type YoungCount = keyof typeof youngWords;

export const youngCountIds = Object.keys(youngWords) as YoungCount[];

/** The counts of a period, with how many young people each is of. Everybody knows that not more came than had a place. */
export const youngCounts = (period: YoungPeriod): Counts => ({
  wholes: youngCountIds.map(
    (id): Count => ({
      id,
      name: youngWords[id],
      value: period[id],
      people: id === 'places' ? period.people : period[id],
    }),
  ),
  tables: [],
  orders: [
    { less: 'came', more: 'held' },
    { less: 'prizes', more: 'entered' },
  ],
});
