import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { type CsvRecord, csvRecords } from '../../../typesetting/spreadsheet/csv-records.ts';
import type { Neighbours } from '../rules/national-statistics.ts';

const count = 10;
const numbers = Array.from({ length: count }, (_, index) => index + 1);

/** Whether a first line is that of the model of statistical neighbours, one authority a line. */
export const isNeighboursHead = (cells: readonly string[]): boolean => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return ['old_la_code', 'sn_1', 'sn_1p'].every((name) => names.includes(name));
};

/**
 * The ten statistical neighbours of each authority. Throws UnreadableTable where a column or a neighbour is missing
 * or an authority stands twice.
 */
export const readNeighbours = (text: string, file: string): Neighbours[] => {
  const [head, ...all] = csvRecords(text, file);
  if (!head || !isNeighboursHead(head.cells)) throw new UnreadableTable(file, 1, null, notTheModel);
  const at = placesOf(file, head);
  const records = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const codes = new Set<string>();
  const found = records.map((record): Neighbours => {
    const cell = (name: string): string => record.cells[at(name)] ?? '';
    const codeIn = (name: string): string => {
      if (/^\d{3}$/.test(cell(name))) return cell(name);
      throw new UnreadableTable(
        file,
        record.line,
        name,
        `“${cell(name)}” is not the three-digit code of an authority.`,
      );
    };
    const code = codeIn('old_la_code');
    if (codes.has(code))
      throw new UnreadableTable(
        file,
        record.line,
        'old_la_code',
        `the authority ${code} stands here a second time.`,
      );
    codes.add(code);
    return {
      code,
      name: cell('la_name'),
      region: cell('region_name'),
      neighbours: numbers.map((number) => ({
        code: codeIn(`sn_${number}`),
        closeness: cell(`sn_${number}p`),
      })),
    };
  });
  if (found.length === 0)
    throw new UnreadableTable(file, head.line, null, 'there is no authority below the first line.');
  return found;
};

const notTheModel =
  'the first line does not name the columns old_la_code, SN_1 and SN_1P. Bring in the file of statistical neighbours as the Department for Education publishes it.';

const placesOf = (file: string, head: CsvRecord): ((name: string) => number) => {
  const names = head.cells.map((cell) => cell.toLowerCase());
  const wanted = [
    'old_la_code',
    'la_name',
    'region_name',
    ...numbers.flatMap((number) => [`sn_${number}`, `sn_${number}p`]),
  ];
  const missing = wanted.find((name) => !names.includes(name));
  if (missing !== undefined) throw new UnreadableTable(file, head.line, missing, 'this column is missing.');
  return (name) => names.indexOf(name);
};
