import type { PublishedIndicator } from '../published/published-tables.ts';
import { type Finding, placedRows } from './finding.ts';
import { timeOf } from './words.ts';

/**
 * Cells of a month or year that are neither a figure nor one of the usual signs; they were kept as printed, without a
 * number. Other columns hold words too, such as a trend or a colour.
 */
export const unreadableFigures = (indicators: readonly PublishedIndicator[]): Finding[] =>
  placedRows(indicators).flatMap(({ indicator, table, row }) =>
    row.figures
      .filter(({ value, mark, period }) => value === null && mark === null && period !== null)
      .map((figure) => ({
        rule: 'unreadable-figure',
        line: figure.line,
        table: indicator.title,
        area: row.role === 'part' ? row.name : table.area,
        period: figure.period?.at ?? null,
        printed: figure.printed,
        expected: null,
        sentence: `“${figure.printed}” for ${row.name} in ${timeOf(figure)} is neither a figure nor a sign such as * or n/a. Write the figure in digits, or a dash.`,
        severity: 'doubtful',
      })),
  );
