import { plainText } from '../../../../kernel/plain-text.ts';
import { UnreadableTable } from '../../../../kernel/unreadable-table.ts';
import { alignedCells } from './align-cells.ts';
import { namesColumn, plainName } from './plain-label.ts';
import { readPrinted } from './printed-figure.ts';
import type { SourceRow } from './published-tables.ts';
import { type TableHead, tableHead } from './table-head.ts';
import type { LabelledLine } from './tables-of-head.ts';
import { unitInWords } from './unit-of.ts';

/** A head with its lines, and where among the source's lines it stands; `to` is exclusive. */
export type FoundTable = { head: TableHead; lines: LabelledLine[]; from: number; to: number };

/** Rules compare the lines of a report with each other; so many take no noticeable time. */
const mostLines = 5_000;

/**
 * Every head of months or years with the lines of figures below it, in the order of the source. A head without such
 * lines is none. Throws UnreadableTable where the figures of a line do not fit its head.
 */
export const findTables = (file: string, rows: readonly SourceRow[]): FoundTable[] => {
  const found: FoundTable[] = [];
  let count = 0;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    const head = row ? tableHead(row) : null;
    const table = head && linesBelow(file, head, rows, at);
    if (table) {
      found.push(table);
      count += table.lines.length;
    }
    if (count > mostLines)
      throw new UnreadableTable(
        file,
        row?.line ?? 1,
        null,
        `there are more than ${mostLines} lines of figures up to here, where a report has some hundred. Bring in a part of it.`,
      );
    at = table ? table.to : at + 1;
  }
  return found;
};

const linesBelow = (
  file: string,
  head: TableHead,
  rows: readonly SourceRow[],
  from: number,
): FoundTable | null => {
  const lines: LabelledLine[] = [];
  let to = from + 1;
  let begun = '';
  for (let at = to; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || tableHead(row)) break;
    // Some writers put an empty line between any two lines of a table; two of them end it.
    if (isBlank(row) && at === to) continue;
    const next = rows[at + 1];
    if (isWords(row) && next && fillsHead(head, next)) {
      begun = row.text.trim();
      continue;
    }
    if (!isFigures(row) && !isEmptyLine(row)) break;
    lines.push({ ...labelOf(file, begun, row), cells: alignedCells(file, head, row), lines: row.lines });
    begun = '';
    to = at + 1;
  }
  return lines.some(({ cells }) => cells.some(isReadable)) ? { head, lines, from, to } : null;
};

const isBlank = ({ cells }: SourceRow): boolean => cells.every((cell) => cell === '');
const isWords = ({ cells }: SourceRow): boolean => cells.length === 1 && cells[0] !== '';
const isEmptyLine = ({ cells }: SourceRow): boolean =>
  cells.length > 1 && cells[0] !== '' && cells.slice(1).every((cell) => cell === '');

/** Words between two lines of a table are a heading inside it, or the beginning of a label that goes on below. */
const fillsHead = (head: TableHead, row: SourceRow): boolean =>
  tableHead(row) === null && row.cells.slice(1).filter(isReadable).length * 2 >= head.headings.length;

const labelOf = (
  file: string,
  begun: string,
  { cells, line }: SourceRow,
): Pick<LabelledLine, 'label' | 'line'> => {
  const label = cells[0] ?? '';
  if (label === '' && begun === '')
    throw new UnreadableTable(
      file,
      line,
      null,
      'figures stand here without a name before them. Write the name of the area or measure in the first column.',
    );
  return { label: /^[a-z]/.test(label) || label === '' ? `${begun} ${label}`.trim() : label, line };
};

/** A label and figures: not more of its cells are strange than can be read. */
const isFigures = ({ cells }: SourceRow): boolean => {
  const said = cells.slice(1).filter((cell) => cell !== '');
  const readable = said.filter(isReadable).length;
  const strange = said.filter((cell) => !isReadable(cell) && unitInWords(plainText(cell)) === null).length;
  return readable > 0 && readable >= strange;
};

const isReadable = (cell: string): boolean => {
  const { value, mark } = readPrinted(plainText(cell));
  return value !== null || mark !== null;
};

/**
 * The authority whose report this is: what stands over the labels of the tables of measures and histories. Null
 * where no table names one, or as many name another.
 */
export const authorityOf = (tables: readonly FoundTable[]): string | null => {
  const counts = new Map<string, number>();
  for (const { head, lines } of tables) {
    const isOwn =
      head.layout === 'history' || lines.some(({ label }) => unitInWords(plainText(label)) !== null);
    const name = plainName(head.label);
    if (isOwn && name !== '' && !namesColumn(name) && unitInWords(name) === null)
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};
