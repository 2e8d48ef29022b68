import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableTable } from '../../kernel/unreadable-table.ts';

/** A record of a CSV file and the line of the file that it begins in; inside a cell a line ends with \n. */
export type CsvRecord = { cells: string[]; line: number };

/**
 * The records of a CSV file, whatever parts its cells. Throws UnreadableTable where quotes do not close, with the line
 * that the record begins in.
 */
export const csvRecords = (text: string, file: string): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    // The parser counts \r\n inside a cell as two lines.
    parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line });
        line = lines + 1;
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableTable(
      file,
      line,
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
