import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { reportOf } from '../rules/published/published-report.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';
import { textRows } from './text-rows.ts';

/**
 * Every table of a published monthly report in the text of its document, with the words that belong to each
 * indicator. `file` names the document in errors. Throws UnreadableTable where there is no table of months or years,
 * or where a line does not fit the headings above it.
 */
export const readPublishedReport = (text: string, file: string): PublishedReport => {
  const report = reportOf(file, textRows(text), file);
  if (report.indicators.length === 0) throw new UnreadableTable(file, 1, null, noTable);
  return report;
};

/** Why nothing was found in a document or table. */
export const noTable =
  'there is no table here whose columns are months (such as Aug-18) or years (such as 2018/19). Check that this is the performance report.';
