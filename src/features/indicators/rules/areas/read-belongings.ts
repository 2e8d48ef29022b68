import { findDates } from '../../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Belonging } from './belonging.ts';
import { inNameOrder } from './change-belongings.ts';
import { checkBelongings } from './check-belongings.ts';
import { areaKinds, kindNamed, kindWords } from './kinds.ts';

/** The columns of a hierarchy as CSV. */
export const columns = ['AREA', 'KIND', 'WITHIN', 'FROM', 'TO'] as const;
type Column = (typeof columns)[number];

const needed: readonly Column[] = ['AREA', 'KIND', 'FROM'];

/** A line of a CSV file: its cells, and which line it is. */
export type Line = { cells: readonly string[]; line: number };

type Cells = Record<Column, string>;
type Read<Value> = Result<Value, { field: Column; text: string }>;

const longest = 2000;

const isIso = /^\d{4}-\d\d-\d\d$/;
const isSlashed = /^\d{1,2}[/.]\d{1,2}[/.](?:\d\d|\d{4})$/;

const readDay = (field: Column, text: string): Read<string> => {
  const wrong = (why: string): Read<string> => refused({ field, text: why });
  if (!isIso.test(text) && !isSlashed.test(text))
    return wrong(`“${text}” is no date. Write it as 1/4/2025 or 2025-04-01.`);
  if (/[/.]\d\d$/.test(text))
    return wrong(`“${text}” has a year of two digits. Write all four, so that nobody has to guess.`);
  const [found] = findDates(text);
  return found?.date ? ok(found.date) : wrong(`There is no date ${text}.`);
};

/** Names are what figures are found by: one space between words, none around. */
const readName = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const readCells = (cells: Cells): Read<Belonging> => {
  const kind = kindNamed(cells.KIND);
  if (kind === null) {
    const known = areaKinds.map((one) => kindWords(one).one).join(', ');
    return refused({ field: 'KIND', text: `“${cells.KIND}” is no kind of area. The kinds are ${known}.` });
  }
  if (cells.FROM === '')
    return refused({
      field: 'FROM',
      text: 'Give the day since when it belongs there. For what was always so, take one before your oldest figures.',
    });
  const from = readDay('FROM', cells.FROM);
  if (!from.ok) return from;
  const to: Read<string | null> = cells.TO === '' ? ok(null) : readDay('TO', cells.TO);
  if (!to.ok) return to;
  const within = readName(cells.WITHIN);
  return ok({
    area: readName(cells.AREA),
    kind,
    within: within === '' ? null : within,
    from: from.value,
    to: to.value,
  });
};

const columnNamed = (heading: string): Column | undefined =>
  columns.find((column) => column === heading.trim().toUpperCase());

const headProblems = (headings: readonly string[]): string[] => {
  const found = headings.map(columnNamed);
  const missing = needed.filter((column) => !found.includes(column));
  const twice = columns.filter((column) => found.filter((one) => one === column).length > 1);
  const strange = headings.filter((heading) => heading.trim() !== '' && columnNamed(heading) === undefined);
  return [
    ...(missing.length > 0
      ? [`the column ${missing.join(', ')} is missing. The columns are ${columns.join(', ')}.`]
      : []),
    ...twice.map((column) => `the column ${column} stands there twice.`),
    ...(missing.length === 0
      ? strange.map((heading) => `nobody knows a column “${heading.trim()}”. Leave it out.`)
      : []),
  ];
};

const fieldOf: Readonly<Record<keyof Belonging, Column>> = {
  area: 'AREA',
  kind: 'KIND',
  within: 'WITHIN',
  from: 'FROM',
  to: 'TO',
};

/**
 * Reads a whole hierarchy from the lines of a CSV file, columns in any order, WITHIN and TO as needed. Refused with every
 * mistake by line and field; nothing is taken of a file that has one.
 */
export const readBelongings = (lines: readonly Line[]): Result<Belonging[], string[]> => {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) return refused(['There is nothing in it. Its first line names the columns.']);
  const wrongHead = headProblems(head.cells).map((text) => `Line ${head.line}: ${text}`);
  if (wrongHead.length > 0) return refused(wrongHead);
  if (rest.length === 0) return refused(['There is no area in it, only the names of the columns.']);
  if (rest.length > longest) return refused([`It has more than ${longest} lines. Is it the right file?`]);
  const places = head.cells.map(columnNamed);
  const cellOf = ({ cells }: Line, column: Column): string => cells[places.indexOf(column)]?.trim() ?? '';
  const read = rest.map((line) => {
    const cells = Object.fromEntries(columns.map((column) => [column, cellOf(line, column)])) as Cells;
    return { line: line.line, result: readCells(cells) };
  });
  const wrong = read.flatMap(({ line, result }) =>
    result.ok ? [] : [`Line ${line}, ${result.reason.field}: ${result.reason.text}`],
  );
  if (wrong.length > 0) return refused(wrong);
  const all = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const doubtful = checkBelongings(all).map(
    ({ place, field, text }) => `Line ${read[place]?.line}, ${fieldOf[field]}: ${text}`,
  );
  return doubtful.length > 0 ? refused(doubtful) : ok(inNameOrder(all));
};

/** The hierarchy as lines of CSV, which readBelongings takes again. */
export const belongingRows = (all: readonly Belonging[]): string[][] =>
  all.map(({ area, kind, within, from, to }) => [area, kind, within ?? '', from, to ?? '']);
