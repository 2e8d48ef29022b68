import type { PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';

/** `wrong` cannot be right whatever the records say; `doubtful` may have a reason that the table does not tell. */
export type Severity = 'wrong' | 'doubtful';

/**
 * A doubt about a printed figure or heading. `table` is the heading it stands under, `period` the last day of its time
 * (ISO, or null where it has none), `expected` the figure that would fit, as it would be printed. `sentence` says what
 * is doubtful, why, and how to mend it. Nothing is ever changed: a finding advises.
 */
export type Finding = {
  rule: string;
  line: number;
  table: string;
  area: string | null;
  period: string | null;
  printed: string;
  expected: string | null;
  sentence: string;
  severity: Severity;
};

/** A row with the table and the indicator that it stands in. */
export type PlacedRow = { indicator: PublishedIndicator; table: PublishedTable; row: Row };

/** Every row of a report with its place, in the order of the report. */
export const placedRows = (indicators: readonly PublishedIndicator[]): PlacedRow[] =>
  indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => table.rows.map((row) => ({ indicator, table, row }))),
  );
