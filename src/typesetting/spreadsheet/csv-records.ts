import { CsvError, type Info, type Options, parse } from 'csv-parse/sync';
import { UnreadableTable } from '../../kernel/unreadable-table.ts';

/** A record of a CSV file and the line it ends in. */
export type CsvRecord = { cells: string[]; line: number };

/** The records of a CSV file, whatever parts its cells. Throws UnreadableTable where quotes do not close. */
export const csvRecords = (text: string, file: string): CsvRecord[] => {
  const options: Options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    trim: true,
  };
  try {
    const records = parse(text, options) as unknown as { record: string[]; info: Info }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableTable(
      file,
      Number(error.lines ?? 1),
      null,
      'a quotation mark (") opens or closes a cell where it cannot. Save the table as CSV again from the programme it came from.',
    );
  }
};

/** Tabs and semicolons part cells where a line has several outside quotes: a comma may then stand inside a number. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    // The last cell may go on behind these characters.
    .replace(/"[^"]*(?:"|$)/g, '')
    .split('\n');
  const parts = (mark: string): boolean => lines.some((line) => line.split(mark).length > 3);
  return ['\t', ';'].find(parts) ?? ',';
};
