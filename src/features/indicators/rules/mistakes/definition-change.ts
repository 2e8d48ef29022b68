import type { PublishedIndicator } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { periodWords } from './words.ts';

const rule = 'definition-change';

/** A change of what is counted inside a series: `period` is the first day of the month from which it counts. */
export const definitionChanges = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator): Finding[] => {
    const { change, title } = indicator;
    if (change === null) return [];
    const { since } = change;
    const month = periodWords({ kind: 'month', at: since });
    const headings = indicator.tables.flatMap((table) => table.headings);
    const isInside =
      headings.some(({ period }) => period !== null && period.at < since) &&
      headings.some(({ period }) => period !== null && period.at >= since);
    if (!isInside) return [];
    return [
      {
        rule,
        line: change.line,
        table: title,
        area: null,
        period: since,
        printed: change.text,
        expected: null,
        sentence: `Since ${month} “${title}” counts something else, so its months before and after cannot be compared. Show it as two series that part in ${month}, and judge rises and falls only inside each.`,
        severity: 'doubtful',
      },
    ];
  });
