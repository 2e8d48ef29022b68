import type { Deliverable, PlannedStage } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import { type EntryInFull, entryAfter, until } from './entry.ts';
import { readMark } from './file-rows.ts';
import type { StageRow } from './stage-sheet.ts';

/** A row and the stage that it is: its place now, from 0, and how it stood at the version at which it went out. */
export type FoundStage = { row: StageRow; at: number; was: PlannedStage; version: number };

export type MatchedStages = {
  found: FoundStage[];
  /** Rows that are no stage of the entry. */
  fresh: StageRow[];
  /** Rows whose stage was taken out here since. */
  gone: { row: StageRow; was: PlannedStage }[];
};

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * Where each stage of an earlier version stands now: under its name, else, as long as there are as many as then, in its
 * place. null: it was taken out.
 */
export const placesNow = (was: readonly PlannedStage[], now: readonly PlannedStage[]): (number | null)[] => {
  const used = new Set<number>();
  const take = (at: number): number | null => {
    if (at < 0) return null;
    used.add(at);
    return at;
  };
  const named = was.map(({ name }) => take(now.findIndex((one, at) => one.name === name && !used.has(at))));
  return named.map((at, place) =>
    at === null && was.length === now.length && !used.has(place) ? take(place) : at,
  );
};

/** The stages of an entry at an earlier version; none where there was no such version. */
export const stagesAt = (
  entry: EntryInFull,
  changes: readonly Change<Deliverable>[],
  version: number,
): readonly PlannedStage[] => {
  const past = until(changes, version);
  return past ? entryAfter(entry.id, past).fields.stages : [];
};

/**
 * Which stage of its entry each row is: the one that its mark names, else the one of its name. A mark that stands twice
 * is a row that somebody copied.
 */
export const matchStages = (
  rows: readonly StageRow[],
  entry: EntryInFull,
  changes: readonly Change<Deliverable>[],
): MatchedStages => {
  const now = entry.fields.stages;
  const used = new Set<number>();
  const found: FoundStage[] = [];
  const gone: MatchedStages['gone'] = [];
  const take = (stage: FoundStage): void => {
    used.add(stage.at);
    found.push(stage);
  };
  const unmarked = rows.filter((row) => {
    const mark = readMark(row.mark);
    if (mark?.id !== entry.id) return true;
    const then = stagesAt(entry, changes, mark.version);
    const place = Number(mark.more) - 1;
    const was = then[place];
    if (!was) return true;
    const at = placesNow(then, now)[place] ?? null;
    if (at === null) gone.push({ row, was });
    else if (used.has(at)) return true;
    else take({ row, at, was, version: mark.version });
    return false;
  });
  const fresh = unmarked.filter((row) => {
    const name = plain(row.cells.name ?? '');
    const at = now.findIndex((stage, place) => plain(stage.name) === name && !used.has(place));
    const was = now[at];
    if (was) take({ row, at, was, version: entry.version });
    return !was;
  });
  return { found, fresh, gone };
};
