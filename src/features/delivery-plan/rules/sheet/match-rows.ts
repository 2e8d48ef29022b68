import { expandReference } from '../reading/references.ts';
import { type ComparedRow, sameActions } from '../reading/same-actions.ts';
import type { EntryInFull } from './entry.ts';
import type { FileRow, Mark } from './file-rows.ts';
import type { ObjectiveIdOf } from './objective-of-row.ts';

/** A row of a file and the entry that it is; `seen` is the version at which it went out, null where nothing says so. */
export type MatchedRow = { row: FileRow; entry: EntryInFull; seen: number | null };

export type Matches = {
  matched: MatchedRow[];
  /** Rows that are no entry of the plan. */
  fresh: FileRow[];
  /** Entries that no row of the file is. */
  missing: EntryInFull[];
  problems: { line: number; message: string }[];
};

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

const wordsKey = (objective: string | null, ref: string, activity: string): string =>
  JSON.stringify([objective, expandReference(ref), plain(activity)]);

/** Takes from the waiting ones under a key, the first first. */
const taker = <Value>(values: readonly Value[], keyOf: (value: Value) => string) => {
  const waiting = Map.groupBy(values, keyOf);
  return (key: string): Value | undefined => waiting.get(key)?.shift();
};

const compared = (
  line: number,
  table: number,
  objective: string | null,
  { ref, activity }: { ref: string; activity: string },
): ComparedRow => ({
  table,
  objective,
  ref,
  stands: expandReference(ref),
  activity,
  target: '',
  timescale: '',
  brag: null,
  line,
});

/** Rows that say nearly what an entry says, as published plans do from table to table; each entry is one row only. */
const alike = (
  rows: readonly FileRow[],
  entries: readonly EntryInFull[],
  objectiveOf: (row: FileRow) => string | null,
): Map<FileRow, EntryInFull> => {
  const { sameAs } = sameActions([
    ...entries.map(({ fields }, at) => compared(at, 1, fields.objective, fields)),
    ...rows.map((row, at) => compared(entries.length + at, 2, objectiveOf(row), row.read)),
  ]);
  const found = new Map<FileRow, EntryInFull>();
  const used = new Set<EntryInFull>();
  for (const [at, row] of rows.entries()) {
    const entry = entries[sameAs.get(entries.length + at) ?? -1];
    if (!entry || used.has(entry)) continue;
    used.add(entry);
    found.set(row, entry);
  }
  return found;
};

/**
 * Which entry each row of a file is: the one that its mark names, else the one of the same objective, reference and
 * activity. A mark that stands twice is a row that somebody copied: the second one is new.
 */
export const matchRows = (
  rows: readonly FileRow[],
  entries: readonly EntryInFull[],
  idOf: ObjectiveIdOf,
): Matches => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: Matches['problems'] = [];
  const found = new Map<FileRow, { entry: EntryInFull; seen: number | null }>();
  const used = new Set<EntryInFull>();
  const take = (row: FileRow, entry: EntryInFull, seen: number | null): void => {
    used.add(entry);
    found.set(row, { entry, seen });
  };
  const marked = (row: FileRow, { id, version }: Mark): 'taken' | 'gone' | 'unknown' => {
    const entry = byId.get(id);
    if (!entry) return 'unknown';
    if (entry.removed) {
      problems.push({
        line: row.line,
        message: `“${entry.fields.ref}” was taken out of the plan here. The row is left out.`,
      });
      return 'gone';
    }
    if (used.has(entry)) return 'unknown';
    take(row, entry, version);
    return 'taken';
  };
  const unmarked = rows.filter((row) => row.mark === null || marked(row, row.mark) === 'unknown');

  const objectiveOf = ({ objective }: FileRow): string | null => objective && idOf(objective);
  const left = (): EntryInFull[] => entries.filter((entry) => !entry.removed && !used.has(entry));
  // A copied row is new, however much it says what the one says that it was copied from.
  const byWords = taker(left(), ({ fields }) => wordsKey(fields.objective, fields.ref, fields.activity));
  for (const row of unmarked) {
    const entry = byWords(wordsKey(objectiveOf(row), row.read.ref, row.read.activity));
    if (entry) take(row, entry, null);
  }
  const rest = unmarked.filter((row) => !found.has(row));
  for (const [row, entry] of alike(rest, left(), objectiveOf)) take(row, entry, null);
  return {
    matched: rows.flatMap((row) => {
      const match = found.get(row);
      return match ? [{ row, ...match }] : [];
    }),
    fresh: unmarked.filter((row) => !found.has(row)),
    missing: left(),
    problems,
  };
};
