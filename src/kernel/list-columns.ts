import { listed } from './listed.ts';

/** A line of a sheet as cells; `line` counts from 1. */
export type ListRow = { line: number; cells: readonly string[] };

/** A sheet of a spreadsheet by its name; a CSV file is one without a name. */
export type ListSheet = { sheet: string; rows: ListRow[] };

/** What a column of a list of children holds: the child's reference, or something that is said of the child. */
export type ListColumn<Field extends string> = 'reference' | Field;

/** A kind of list: what each field is called, and headings of spreadsheets for them, the narrower ones first. */
export type ListKind<Field extends string> = {
  names: Readonly<Record<Field, string>>;
  shapes: readonly (readonly [RegExp, Field])[];
};

/** What somebody takes the columns for, by their headings; null for one that is left out. */
export type ChosenColumns<Field extends string> = Readonly<Record<string, ListColumn<Field> | null>>;

const reference =
  /^(?:(?:child|case|client|person|system|mosaic|lcs|liquidlogic)(?:'?s)? )?(?:ref(?:erence)?|id|number|no)$/;

export const columnsOf = <Field extends string>({ names }: ListKind<Field>): ListColumn<Field>[] => [
  'reference',
  ...(Object.keys(names) as Field[]),
];

export const columnName = <Field extends string>(
  { names }: ListKind<Field>,
  column: ListColumn<Field>,
): string => (column === 'reference' ? 'Reference of the child' : names[column]);

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^a-z0-9']+/g, ' ')
    .trim();

/** What a heading names, or null. */
export const columnOf = <Field extends string>(
  kind: ListKind<Field>,
  heading: string,
): ListColumn<Field> | null => {
  const words = plain(heading);
  const exact = columnsOf(kind).find((column) => plain(columnName(kind, column)) === words);
  if (exact !== undefined) return exact;
  return reference.test(words)
    ? 'reference'
    : (kind.shapes.find(([shape]) => shape.test(words))?.[1] ?? null);
};

/** The row of headings stands among the first of a sheet. */
const searched = 20;

/** The row of headings: the first that names a reference and something else, else the first of at least two cells. */
const headOf = <Field extends string>(kind: ListKind<Field>, rows: readonly ListRow[]): ListRow | null => {
  const first = rows.slice(0, searched);
  const isHead = ({ cells }: ListRow): boolean => {
    const found = new Set(cells.map((cell) => columnOf(kind, cell)).filter((column) => column !== null));
    return found.has('reference') && found.size > 1;
  };
  return (
    first.find(isHead) ?? first.find(({ cells }) => cells.filter((cell) => cell !== '').length > 1) ?? null
  );
};

/** The rows below the row of headings; none where there is no such row. */
export const rowsBelowHead = <Field extends string>(
  kind: ListKind<Field>,
  rows: readonly ListRow[],
): ListRow[] => {
  const head = headOf(kind, rows);
  return head === null ? [] : rows.slice(rows.indexOf(head) + 1);
};

/** A column of a file: its place, heading, what it is taken for, and what stands first in it. */
export type FoundColumn<Field extends string> = {
  at: number;
  heading: string;
  column: ListColumn<Field> | null;
  example: string;
};

/** The columns of a sheet in their order; of one heading twice the first counts, unless somebody chose. */
export const foundColumns = <Field extends string>(
  kind: ListKind<Field>,
  rows: readonly ListRow[],
  chosen: ChosenColumns<Field>,
): FoundColumn<Field>[] => {
  const head = headOf(kind, rows);
  if (head === null) return [];
  const below = rowsBelowHead(kind, rows);
  const taken = new Set<ListColumn<Field>>();
  return head.cells.flatMap((heading, at) => {
    if (heading === '') return [];
    const example = below.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? '';
    const key = headingKey(heading, at);
    if (Object.hasOwn(chosen, key)) return [{ at, heading, column: chosen[key] ?? null, example }];
    const named = columnOf(kind, heading);
    const column = named === null || taken.has(named) ? null : named;
    if (column !== null) taken.add(column);
    return [{ at, heading, column, example }];
  });
};

/** By what a choice is kept: the heading and its place, as a file may have one heading twice. */
export const headingKey = (heading: string, at: number): string => `${at} ${heading}`;

/** Why columns taken so are no list of that kind; null where they may be one. */
export const mistakeInColumns = <Field extends string>(
  kind: ListKind<Field>,
  found: readonly FoundColumn<Field>[],
): string | null => {
  const taken = found.flatMap(({ column }) => (column === null ? [] : [column]));
  const twice = taken.find((column, at) => taken.indexOf(column) !== at);
  if (twice !== undefined)
    return `Two columns are taken for “${columnName(kind, twice)}”. Leave one of them out.`;
  if (!taken.includes('reference')) return 'Say which column holds the reference of the child.';
  return taken.length < 2 ? 'Say what at least one other column holds.' : null;
};

/** The sheet that is taken for the list until somebody says otherwise: the first that may be one, else the first. */
export const likelySheet = <Field extends string>(
  kind: ListKind<Field>,
  sheets: readonly ListSheet[],
): string => {
  const isList = ({ rows }: ListSheet): boolean =>
    mistakeInColumns(kind, foundColumns(kind, rows, {})) === null;
  return (sheets.find(isList) ?? sheets[0])?.sheet ?? '';
};

const linesNamed = 10;

/** The numbers of lines: "4 and 7"; of many the first and how many more there are. */
export const lineNumbers = (lines: readonly Pick<ListRow, 'line'>[]): string => {
  const named = lines.slice(0, linesNamed).map(({ line }) => `${line}`);
  const more = lines.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
};

/** By what a child is found whose reference stands in a cell. */
export const referenceKey = (cell: string): string => cell.trim().toUpperCase();
