import { counted } from '../../../../kernel/counted.ts';
import {
  type FoundColumn,
  type ListRow,
  lineNumbers,
  referenceKey,
  rowsBelowHead,
} from '../../../../kernel/list-columns.ts';
import { changeSentences } from '../history.ts';
import { changedFields, fieldNames, isWordField, mistakesIn, type PermanenceLine } from '../line.ts';
import { trackerList } from './columns.ts';
import { readCell } from './read-cell.ts';

/** A child that the reader of the file may work with, and the line as it stands. */
export type KnownChild = { id: string; reference: string; line: PermanenceLine; version: number };

/** What a line of the file would change. `asks`: what of it looks as if it should not be kept of a child. */
export type Difference = {
  fileLine: number;
  child: KnownChild;
  after: PermanenceLine;
  sentences: string[];
  asks: string[];
};

/** Something to mend in a line of the file: that line is left out whole. */
export type Problem = { line: number; message: string };

export type ReadTracker = { differences: Difference[]; problems: Problem[]; same: number };

type Asked = {
  columns: readonly FoundColumn<keyof PermanenceLine>[];
  children: readonly KnownChild[];
  today: string;
  /** What a value seems to be that should not be kept of a child ("a name"), or null. */
  looksLike: (words: string) => string | null;
};

const differenceOf = (
  fileLine: number,
  child: KnownChild,
  after: PermanenceLine,
  looksLike: Asked['looksLike'],
) => {
  const changed = changedFields(child.line, after);
  return {
    fileLine,
    child,
    after,
    sentences: changeSentences(child.line, after),
    asks: changed.filter(isWordField).flatMap((field) => {
      const seems = looksLike(after[field]);
      return seems === null ? [] : [`${fieldNames[field]}: this looks like ${seems}.`];
    }),
  };
};

/**
 * What a tracker would change, line by line. An empty cell says nothing and takes nothing away. A line with anything to
 * mend, or whose reference stands twice, is left out whole and told. `today` is ISO.
 */
export const readTracker = (rows: readonly ListRow[], asked: Asked): ReadTracker => {
  const { columns, children, today, looksLike } = asked;
  const below = rowsBelowHead(trackerList, rows);
  const at = columns.find(({ column }) => column === 'reference')?.at ?? -1;
  const known = new Map(children.map((child) => [referenceKey(child.reference), child]));
  const alike = Map.groupBy(below, ({ cells }) => referenceKey(cells[at] ?? ''));
  const read: ReadTracker = { differences: [], problems: [], same: 0 };
  for (const { line, cells } of below) {
    const reference = (cells[at] ?? '').trim();
    const child = known.get(referenceKey(reference));
    const bad = mistakeInReference(reference, child, alike.get(referenceKey(reference)) ?? []);
    const { after, messages } =
      child && bad === null ? lineIn(cells, columns, child.line, today) : { after: null, messages: [bad] };
    read.problems.push(...messages.flatMap((message) => (message === null ? [] : [{ line, message }])));
    if (!child || after === null || messages.length > 0) continue;
    if (changedFields(child.line, after).length === 0) read.same += 1;
    else read.differences.push(differenceOf(line, child, after, looksLike));
  }
  return read;
};

const mistakeInReference = (
  reference: string,
  child: KnownChild | undefined,
  alike: readonly ListRow[],
): string | null => {
  if (reference === '') return 'There is no reference of a child.';
  if (alike.length > 1)
    return `${reference} stands in ${counted(alike.length, 'line')}: ${lineNumbers(alike)}. Leave one of them.`;
  return child ? null : `There is no child in care with the reference ${reference} that you may open.`;
};

const lineIn = (
  cells: readonly string[],
  columns: readonly FoundColumn<keyof PermanenceLine>[],
  before: PermanenceLine,
  today: string,
): { after: PermanenceLine; messages: string[] } => {
  let after = before;
  const messages: string[] = [];
  for (const { at, column } of columns) {
    const cell = cells[at] ?? '';
    if (column === null || column === 'reference' || cell === '') continue;
    const set = readCell(column, cell);
    if (set.ok) after = { ...after, ...set.value };
    else messages.push(set.reason);
  }
  // To whom special guardianship was to go falls away with that route, where the file does not say so itself.
  const isLeftOver = after.route !== 'special guardianship' && after.guardian === before.guardian;
  if (isLeftOver) after = { ...after, guardian: null };
  return {
    after,
    messages: messages.length > 0 ? messages : mistakesIn(after, today).map(({ text }) => text),
  };
};
