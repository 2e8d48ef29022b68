import { readBrag } from '../brag.ts';
import { earlyDay } from '../early-day.ts';
import { readTimescale } from '../timescale.ts';
import { plainCell } from './plain-cell.ts';
import type { PlanColumn } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';
import type { Progress } from './progress-entries.ts';
import { otherReferences } from './references.ts';

/** An action before the whole plan is known: which services its words name, and which other rows it repeats. */
export type UnplacedRow = Omit<PlanRow, 'services' | 'sameAs'> & { responsible: string };

/** The action of a row, out of the cells under their columns. */
export const actionIn = (
  cells: ReadonlyMap<PlanColumn, string>,
  { entries }: Progress,
  place: Pick<PlanRow, 'table' | 'objective' | 'line'>,
): UnplacedRow => {
  const cell = (column: PlanColumn): string => plainCell(cells.get(column) ?? '');
  return {
    ...place,
    ref: cell('ref'),
    references: otherReferences(cell('references')),
    activity: cell('activity'),
    progress: entries,
    evidence: cell('evidence'),
    metric: cell('metric'),
    current: cell('current'),
    target: cell('target'),
    responsible: cells.get('services') ?? '',
    timescale: cell('timescale'),
    brag: readBrag(cell('brag')),
  };
};

/** What somebody should look at in an action before it is brought in. */
export const doubtsOf = (
  row: UnplacedRow,
  { impossible }: Progress,
  cells: ReadonlyMap<PlanColumn, string>,
): string[] => {
  const rating = plainCell(cells.get('brag') ?? '');
  const early = earlyDay(row.timescale);
  return [
    ...(row.ref === '' && cells.has('ref') ? ['This action has no reference.'] : []),
    ...(row.activity === '' ? [`“${row.ref}” does not say what is to be done.`] : []),
    ...impossible.map(
      (date) =>
        `“${date}” opens an entry of progress and is no date. The entry has no date until somebody gives it one.`,
    ),
    ...readTimescale(row.timescale).impossible.map(
      (date) => `“${date}” is no date. The timescale stays as it is written until somebody mends it.`,
    ),
    ...(early === null ? [] : [`${early} It stays as it is written until somebody mends it.`]),
    ...(row.brag === null && rating === '' && cells.has('brag')
      ? [`“${row.ref}” has no rating. It is brought in without one.`]
      : []),
    ...(row.brag === null && rating !== ''
      ? [`“${rating}” is no rating: blue, red, amber or green is meant to stand there.`]
      : []),
  ];
};
