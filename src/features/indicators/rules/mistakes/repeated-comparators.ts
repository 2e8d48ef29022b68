import { listed } from '../../../../kernel/listed.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { datedFigures } from './measure-of-row.ts';
import { timeOf } from './words.ts';

const rule = 'repeated-comparators';

/** One comparator may well be the same two years running; two and more at once are a year that was not filled in. */
const fewest = 2;

/** A year in which all comparators of a table repeat the year before exactly. */
export const repeatedComparators = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) =>
    indicator.tables
      .filter(({ shape }) => shape === 'years')
      .flatMap((table) => findingsOf(indicator, table)),
  );

const findingsOf = (indicator: PublishedIndicator, table: PublishedTable): Finding[] => {
  const comparators = table.rows.filter(({ role }) => role !== 'whole' && role !== 'part');
  return table.headings.slice(1).flatMap((heading, before): Finding[] => {
    const pairs = comparators.flatMap(
      (row) => pairOf(row, table.headings[before]?.printed, heading.printed) ?? [],
    );
    const [first] = pairs;
    const isRepeated = pairs.every(({ last, now }) => last.value === now.value);
    if (!first || pairs.length < fewest || !isRepeated) return [];
    const names = listed(pairs.map(({ row, now }) => `${row.name} (${now.printed})`));
    return [
      {
        rule,
        line: first.now.line,
        table: indicator.title,
        area: null,
        period: heading.period?.at ?? null,
        printed: pairs.map(({ now }) => now.printed).join(', '),
        expected: null,
        sentence: `In ${timeOf(first.now)} the comparators ${names} are exactly those of ${timeOf(first.last)}. All of them staying the same is unlikely: if the new ones are not published yet, leave the cells empty, and put them in when they are.`,
        severity: 'doubtful',
      },
    ];
  });
};

const pairOf = (
  row: Row,
  before: string | undefined,
  heading: string,
): { row: Row; last: Figure; now: Figure } | null => {
  const [last, now] = [before, heading].map((printed) =>
    datedFigures(row.figures).find(({ figure }) => figure.heading === printed),
  );
  return last && now ? { row, last: last.figure, now: now.figure } : null;
};
