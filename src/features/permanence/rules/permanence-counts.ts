import { byDistrict, type Counts, type CountTable, countOf } from '../../../kernel/counts.ts';
import { lifeStories, type PermanenceLine, panels, routes } from './line.ts';

/** A child's line on a day with the number of its gaps, to be counted; `child` tells children apart and is never shown. */
export type CountedLine = {
  child: string;
  district: string;
  line: PermanenceLine;
  gaps: number;
};

const count = countOf(({ child }: CountedLine) => child);

const children = 'children';

/** A count of those of whom something holds, and one of the others. */
const either = (
  rows: readonly CountedLine[],
  { title, holds, yes, no }: { title: string; holds(row: CountedLine): boolean; yes: string; no: string },
): CountTable => ({
  title,
  of: children,
  parts: [
    count(yes, yes, rows.filter(holds)),
    count(
      no,
      no,
      rows.filter((row) => !holds(row)),
    ),
  ],
});

/** A count of each choice of a field. */
const choices = (
  title: string,
  field: 'route' | 'panel' | 'lifeStory',
  names: Readonly<Record<string, string>>,
  rows: readonly CountedLine[],
): CountTable => ({
  title,
  of: children,
  parts: Object.entries(names).map(([value, name]) =>
    count(
      `${field} ${value}`,
      name,
      rows.filter(({ line }) => String(line[field]) === value),
    ),
  ),
});

/**
 * What is counted of children's lines to permanence on a day. Gaps by their names stay with the service: most follow
 * from what is shown here, so a hidden count could be worked out from them.
 */
export const permanenceCounts = (rows: readonly CountedLine[]): Counts => ({
  wholes: [count(children, 'Children on the tracker', rows)],
  tables: [
    either(rows, {
      title: 'Plan for permanence',
      holds: ({ line }) => line.planForOn !== null,
      yes: 'with a plan for permanence',
      no: 'without a plan for permanence',
    }),
    either(rows, {
      title: 'Plan of permanence',
      holds: ({ line }) => line.planOfOn !== null,
      yes: 'with a plan of permanence',
      no: 'without a plan of permanence',
    }),
    either(rows, {
      title: 'Whether anything is missing',
      holds: ({ gaps }) => gaps === 0,
      yes: 'nothing missing',
      no: 'something missing',
    }),
    choices('Route to permanence', 'route', { ...routes, null: 'Not decided yet' }, rows),
    choices('Permanence panel', 'panel', panels, rows),
    choices('Life-story work', 'lifeStory', lifeStories, rows),
    byDistrict(count, { title: 'Children on the tracker by district', of: children, rows }),
  ],
});
