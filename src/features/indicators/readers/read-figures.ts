import { isZip } from '../../../typesetting/zip-archive.ts';
import type { NationalStatistics, Neighbours } from '../rules/national-statistics.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';
import { tableHead } from '../rules/published/table-head.ts';
import { uprightRows } from '../rules/published/upright-rows.ts';
import { isNeighboursHead, readNeighbours } from './neighbours.ts';
import { readPublishedReport } from './published-report.ts';
import { type FileOfFigures, readTable, readWriting } from './table.ts';
import { textRows } from './text-rows.ts';
import { readTidy } from './tidy.ts';
import { isTidyHead } from './tidy-columns.ts';

/** What a file of figures turned out to be. */
export type ReadFigures =
  | { kind: 'national statistics'; statistics: NationalStatistics }
  | { kind: 'neighbours'; neighbours: Neighbours[] }
  | { kind: 'published tables'; report: PublishedReport };

/**
 * Reads a file of figures; its columns tell what it is, not its name. Throws UnreadableTable, and nothing else, for a
 * file that cannot be used.
 */
export const readFigures = async (file: FileOfFigures): Promise<ReadFigures> => {
  if (isZip(Buffer.from(file.bytes))) return { kind: 'published tables', report: await readTable(file) };
  const text = readWriting(file);
  const columns = firstLine(text);
  if (isTidyHead(columns)) return { kind: 'national statistics', statistics: readTidy(text, file.name) };
  if (isNeighboursHead(columns)) return { kind: 'neighbours', neighbours: readNeighbours(text, file.name) };
  // Tabs, bars or spaces part the cells of a text; in a CSV file none of its lines is then the head of a table.
  const isText = uprightRows(textRows(text)).some((row) => tableHead(row) !== null);
  return {
    kind: 'published tables',
    report: isText ? readPublishedReport(text, file.name) : await readTable(file),
  };
};

const firstLine = (text: string): string[] =>
  (text.split('\n', 1)[0] ?? '').split(/[,;\t]/).map((cell) => cell.replace(/["\ufeff\r]/g, ''));
