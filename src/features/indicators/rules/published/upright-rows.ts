import { plainText } from '../../../../kernel/plain-text.ts';
import { monthEnd, yearSpan } from './period-heading.ts';
import { readPrinted } from './printed-figure.ts';
import type { SourceRow } from './published-tables.ts';

/** So many months or years below each other make a table that lies on its side; fewer are chance. */
const fewest = 3;

/** The lines of a source, where a table has its months down its first column turned so that they head columns. */
export const uprightRows = (rows: readonly SourceRow[]): SourceRow[] => {
  const upright: SourceRow[] = [];
  for (let at = 0; at < rows.length; ) {
    const lying = lyingTable(rows, at);
    if (lying.length > 0) upright.push(...turned(lying));
    else upright.push(...rows.slice(at, at + 1));
    at += Math.max(1, lying.length);
  }
  return upright;
};

/** The head and the lines of a lying table that begins here; empty where none does. */
const lyingTable = (rows: readonly SourceRow[], from: number): readonly SourceRow[] => {
  const [head, next] = rows.slice(from, from + 2);
  if (!head || !next || !isHead(head) || periodOf(next) === null) return [];
  let to = from + 1;
  let last = '';
  for (; to < rows.length; to += 1) {
    const row = rows[to];
    const period = row ? periodOf(row) : null;
    const isNext = period !== null && period > last;
    // Where only spaces part the cells, a missing one would shift the others to a wrong heading.
    if (!row || !isNext || (row.starts !== null && row.cells.length !== head.cells.length)) break;
    last = period;
  }
  return to - from > fewest ? rows.slice(from, to) : [];
};

const isHead = ({ cells }: SourceRow): boolean => {
  const names = cells.slice(1).filter((cell) => cell !== '');
  return (
    names.length > 0 && names.every((name) => readPrinted(name).value === null && periodIn(name) === null)
  );
};

const periodOf = ({ cells }: SourceRow): string | null =>
  cells.length > 1 ? periodIn(cells[0] ?? '') : null;

const periodIn = (cell: string): string | null => {
  const text = plainText(cell);
  return yearSpan(text)?.period?.at ?? monthEnd(text);
};

const turned = ([head, ...lines]: readonly SourceRow[]): SourceRow[] => {
  if (!head) return [];
  const columns = head.cells.slice(1).map((name, place): SourceRow => {
    const cells = [name, ...lines.map(({ cells: own }) => own[place + 1] ?? '')];
    return {
      line: head.line,
      text: cells.join(' '),
      cells,
      starts: null,
      lines: lines.map(({ line }) => line),
    };
  });
  const periods = [head.cells[0] ?? '', ...lines.map(({ cells }) => cells[0] ?? '')];
  return [
    { line: head.line, text: periods.join(' '), cells: periods, starts: null, lines: null },
    ...columns,
  ];
};
