import { fieldNames, lineFields, type PermanenceLine } from '../line.ts';

/** What a column of a tracker holds: the child's reference, or a field of the line. */
export type TrackerColumn = 'reference' | keyof PermanenceLine;

export const trackerColumns: readonly TrackerColumn[] = ['reference', ...lineFields];

export const columnName = (column: TrackerColumn): string =>
  column === 'reference' ? 'Reference of the child' : fieldNames[column];

/** What somebody takes the columns for, by their headings; null for one that is left out. */
export type ChosenColumns = Readonly<Record<string, TrackerColumn | null>>;

type Row = { line: number; cells: readonly string[] };

/** Headings as trackers have them, the narrower ones first. */
const shapes: readonly [RegExp, TrackerColumn][] = [
  [
    /^(?:(?:child|case|client|person|system|mosaic|lcs|liquidlogic)(?:'?s)? )?(?:ref(?:erence)?|id|number|no)$|^reference of the child$/,
    'reference',
  ],
  [/life ?stor(?:y|ies)/, 'lifeStory'],
  [/panel.*(?:date|day|on|when)|(?:date|day).*panel/, 'panelOn'],
  [/panel/, 'panel'],
  [/(?:section 20|s ?20|v2).*/, 'section20On'],
  [/chase/, 'chasedOn'],
  [/(?:to (?:be )?file|file by|filing (?:due|by|date))/, 'fileBy'],
  [/filed/, 'filedOn'],
  [/reunif|rehab|going home|return home plan/, 'reunification'],
  [/(?:sgo?|special guard\w*).*(?:to|whom|who|carer|type)/, 'guardian'],
  [/(?:plan for perm\w*|pfp).*(?:date|day|on|set)|(?:date|day).*(?:plan for perm|pfp)/, 'planForOn'],
  [/plan for perm|^pfp$/, 'planFor'],
  [/(?:plan of perm\w*|pop).*(?:date|day|on|set)|(?:date|day).*(?:plan of perm|\bpop\b)/, 'planOfOn'],
  [/plan of perm|^pop$/, 'planOf'],
  [/route|permanence (?:type|option)|type of permanence/, 'route'],
  [/(?:next step|action).*(?:by|date|due|when)$|^(?:by when|due(?: date)?|target date)$/, 'stepDue'],
  [
    /^(?:who(?: takes it)?|owner|responsible|by whom|lead|(?:next step|action) (?:owner|by whom|lead))$/,
    'stepOwner',
  ],
  [/next step|^actions?$|what next/, 'nextStep'],
];

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^a-z0-9']+/g, ' ')
    .trim();

/** What a heading names, or null. */
export const columnOf = (heading: string): TrackerColumn | null => {
  const words = plain(heading);
  const exact = trackerColumns.find((column) => plain(columnName(column)) === words);
  return exact ?? shapes.find(([shape]) => shape.test(words))?.[1] ?? null;
};

/** The row of headings stands among the first of a sheet. */
const searched = 20;

/** The row of headings: the first that names a reference and something else, else the first of at least two cells. */
export const headOf = (rows: readonly Row[]): Row | null => {
  const first = rows.slice(0, searched);
  const isHead = ({ cells }: Row): boolean => {
    const found = new Set(cells.map(columnOf).filter((column) => column !== null));
    return found.has('reference') && found.size > 1;
  };
  return (
    first.find(isHead) ?? first.find(({ cells }) => cells.filter((cell) => cell !== '').length > 1) ?? null
  );
};

/** A column of a file: its place, heading, what it is taken for, and what stands first in it. */
export type FoundColumn = { at: number; heading: string; column: TrackerColumn | null; example: string };

/** The columns of a sheet in their order; of one heading twice the first counts, unless somebody chose. */
export const foundColumns = (rows: readonly Row[], chosen: ChosenColumns): FoundColumn[] => {
  const head = headOf(rows);
  if (head === null) return [];
  const below = rows.slice(rows.indexOf(head) + 1);
  const taken = new Set<TrackerColumn>();
  return head.cells.flatMap((heading, at) => {
    if (heading === '') return [];
    const example = below.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? '';
    const key = headingKey(heading, at);
    if (Object.hasOwn(chosen, key)) return [{ at, heading, column: chosen[key] ?? null, example }];
    const named = columnOf(heading);
    const column = named === null || taken.has(named) ? null : named;
    if (column !== null) taken.add(column);
    return [{ at, heading, column, example }];
  });
};

/** By what a choice is kept: the heading and its place, as a file may have one heading twice. */
export const headingKey = (heading: string, at: number): string => `${at} ${heading}`;

/** Why columns taken so are no tracker; null where they may be one. */
export const mistakeInColumns = (found: readonly FoundColumn[]): string | null => {
  const taken = found.flatMap(({ column }) => (column === null ? [] : [column]));
  const twice = taken.find((column, at) => taken.indexOf(column) !== at);
  if (twice !== undefined) return `Two columns are taken for “${columnName(twice)}”. Leave one of them out.`;
  if (!taken.includes('reference')) return 'Say which column holds the reference of the child.';
  return taken.length < 2 ? 'Say what at least one other column holds.' : null;
};
