import { monthWords } from '../../../../kernel/words-of-time.ts';
import { everywhere } from '../counted.ts';

type Placed = { area: string; at: string };

/** Months after each other that are told of the same areas. */
type Run = { first: string; last: string; areas: string };

/** With more changes than these a list of areas is longer than the table. */
const mostRuns = 4;

const runsOf = (figures: readonly Placed[]): Run[] => {
  const runs: Run[] = [];
  const byDay = Map.groupBy(
    figures.filter(({ area }) => area !== everywhere),
    ({ at }) => at,
  );
  for (const [day, own] of [...byDay].sort(([one], [other]) => one.localeCompare(other))) {
    const areas = [...new Set(own.map(({ area }) => area))].sort().join(', ');
    const last = runs.at(-1);
    if (last?.areas === areas) last.last = day;
    else runs.push({ first: day, last: day, areas });
  }
  return runs;
};

const timeOf = ({ first, last }: Run): string =>
  first === last ? monthWords(first) : `${monthWords(first)} to ${monthWords(last)}`;

/** Says that a table's areas are not the same in all its months, and in which they are which; null where they are. */
export const areaChangeWords = (figures: readonly Placed[]): string | null => {
  const runs = runsOf(figures);
  if (runs.length < 2) return null;
  const told = runs.length > mostRuns ? [] : runs.map((run) => ` ${timeOf(run)}: ${run.areas}.`);
  return `The areas are not the same in all months.${told.join('')}`;
};
