import { csvRecords } from '../../../typesetting/spreadsheet/csv-records.ts';
import { reportOf } from '../rules/published/published-report.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';

/** The tables of a CSV file by month or year; the name of the file is the heading of what stands under none. */
export const csvTables = (text: string, file: string): PublishedReport =>
  reportOf(
    file,
    csvRecords(text, file).map(({ cells, line }) => ({
      cells,
      line,
      text: cells.join(' ').trim(),
      starts: null,
      lines: null,
    })),
    file.replace(/\.\w{1,5}$/, ''),
  );
