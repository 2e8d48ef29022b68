import type { Block, Inline } from '../../../../kernel/paper.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import type { Objective } from '../deliverable.ts';
import type { EntryInFull } from './entry.ts';
import { type Cells, cellsOf, type Known, objectiveCell } from './plan-cells.ts';

/** The part of a plan that stands under one objective, ready to be printed. */
export type PlanChapter = { title: string; blocks: Block[] };

const words = (text: string): Inline[] => (text === '' ? [] : [{ text }]);

type PrintedColumn = { heading: string; width: number; of: (cells: Cells) => string };

const printed: readonly PrintedColumn[] = [
  {
    heading: 'Ref',
    width: 4,
    of: ({ ref, references }) => [ref, references].filter((one) => one !== '').join('\n'),
  },
  { heading: 'Activity', width: 11, of: ({ activity }) => activity },
  { heading: 'Progress', width: 20, of: ({ progress }) => progress },
  { heading: 'Evidence', width: 9, of: ({ evidence }) => evidence },
  {
    heading: 'Metric, now and target',
    width: 10,
    of: ({ metric, current, target }) =>
      [metric, current && `Now: ${current}`, target && `Target: ${target}`]
        .filter((one) => one !== '')
        .join('\n'),
  },
  { heading: 'Responsible', width: 9, of: ({ services }) => services },
  { heading: 'When', width: 6, of: ({ timescale }) => timescale },
  { heading: 'BRAG', width: 6, of: ({ brag }) => brag },
];

const tableOf = (caption: string, entries: readonly EntryInFull[], known: Known): Block => ({
  kind: 'table',
  caption,
  widths: printed.map(({ width }) => width),
  header: printed.map(({ heading }) => words(heading)),
  rows: entries.map((entry) => {
    const cells = cellsOf(entry, known);
    return printed.map(({ of }) => words(of(cells)));
  }),
});

const paragraph = (text: string): Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', content: [{ text }] }];

const about = ({ statement, how }: Objective): Block[] => [
  ...paragraph(statement),
  ...(how === '' ? [] : [...paragraph(`How we will achieve this: ${how}`)]),
];

/**
 * A plan as it is printed: a chapter for each objective that has entries among these, with its table, in the order of
 * the plan. Ratings stand as letters and words. `on` is the ISO day of which it speaks.
 */
export const planChapters = (entries: readonly EntryInFull[], known: Known, on: string): PlanChapter[] => {
  const byObjective = Map.groupBy(entries, ({ fields }) =>
    fields.objective !== null && known.objectives.has(fields.objective) ? fields.objective : null,
  );
  const chapter = (objective: Objective | null, found: readonly EntryInFull[]): PlanChapter => {
    const title = objective === null ? 'Without an objective' : objectiveCell(objective);
    return {
      title,
      blocks: [
        ...(objective === null ? [] : about(objective)),
        tableOf(`${title}, as it stood on ${dateWords(on)}`, found, known),
      ],
    };
  };
  return [
    ...[...known.objectives].flatMap(([id, objective]) => {
      const found = byObjective.get(id);
      return found ? [chapter(objective, found)] : [];
    }),
    ...(byObjective.has(null) ? [chapter(null, byObjective.get(null) ?? [])] : []),
  ];
};
