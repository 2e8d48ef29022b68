import type { Block, Inline } from '../../../../kernel/paper.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import type { Objective, PlannedStage } from '../deliverable.ts';
import { stageWords } from '../stage-words.ts';
import type { EntryInFull } from './entry.ts';
import { type Cells, cellsOf, type Known, objectiveCell } from './plan-cells.ts';

/** The part of a plan that stands under one objective, ready to be printed. */
export type PlanChapter = { title: string; blocks: Block[] };

const words = (text: string): Inline[] => (text === '' ? [] : [{ text }]);

type PrintedColumn = {
  heading: string;
  width: number;
  of: (cells: Cells, stages: readonly PlannedStage[]) => string;
};

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

const stageLine = (stage: PlannedStage): string => `Stage: ${stageWords(stage)}`;

const printed: readonly PrintedColumn[] = [
  {
    heading: 'Ref',
    width: 4,
    of: ({ ref, references }) => lines(ref, references),
  },
  { heading: 'Activity', width: 11, of: ({ activity }, stages) => lines(activity, ...stages.map(stageLine)) },
  { heading: 'Progress', width: 20, of: ({ progress }) => progress },
  { heading: 'Evidence', width: 9, of: ({ evidence }) => evidence },
  {
    heading: 'Metric, now and target',
    width: 10,
    of: ({ metric, current, target }) =>
      lines(metric, current && `Now: ${current}`, target && `Target: ${target}`),
  },
  { heading: 'Responsible', width: 9, of: ({ services, leads }) => lines(services, leads) },
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
    return printed.map(({ of }) => words(of(cells, entry.fields.stages)));
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
