import { readObjectiveCell } from '../reading/objective-heading.ts';
import { saysTheSame } from './cell-text.ts';
import type { FileProblem } from './difference.ts';
import type { EntryInFull } from './entry.ts';
import { type FileRow, readMark } from './file-rows.ts';
import type { ObjectiveIdOf } from './objective-of-row.ts';
import { type Cells, cellsOf, type Known } from './plan-cells.ts';
import type { StageRow, StageSheet } from './stage-sheet.ts';

/** Whose stages rows are: of an entry of the plan, or of a row that the plan does not have yet. */
export type PlacedStages = {
  ofEntries: Map<EntryInFull, StageRow[]>;
  ofRows: Map<FileRow, StageRow[]>;
  problems: FileProblem[];
};

type Owner = {
  entry: EntryInFull | null;
  row: FileRow | null;
  objective: string | null;
  words: Pick<Cells, 'ref' | 'activity'>;
};

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

const ownerOfRow = (row: FileRow, idOf: ObjectiveIdOf): Owner => ({
  entry: null,
  row,
  objective: row.objective && idOf(row.objective),
  words: row.read,
});

const ownerOfEntry = (entry: EntryInFull): Owner => ({
  entry,
  row: null,
  objective: entry.fields.objective,
  words: entry.fields,
});

/** The only one of these; undefined where there are none or several. */
const only = <Value>(values: readonly Value[]): Value | undefined =>
  values.length === 1 ? values[0] : undefined;

/** Finds whose a stage is by the words beside it: its reference, and what else tells several with that one apart. */
const finderByWords = (owners: readonly Owner[], { objectives }: Known) => {
  const byRef = Map.groupBy(owners, ({ words }) => plain(words.ref));
  const titled = (id: string | null, text: string): boolean => {
    const objective = id === null ? undefined : objectives.get(id);
    return objective !== undefined && plain(text).includes(plain(objective.title));
  };
  return ({ cells: { objective = '', ref = '', activity = '' } }: StageRow): Owner | undefined => {
    const named = byRef.get(plain(ref)) ?? [];
    const alike = named.filter(({ words }) => plain(words.activity) === plain(activity));
    const candidates = plain(ref) === '' ? alike : named;
    return (
      only(candidates) ??
      only(alike) ??
      only(alike.filter((one) => titled(one.objective, objective))) ??
      only(candidates.filter((one) => titled(one.objective, objective)))
    );
  };
};

/** A row whose stage was emptied is none: the stage was left out. */
const saysSomething = ({ cells: { name = '', when = '' } }: StageRow): boolean => plain(name + when) !== '';

/** Whether a row names another entry than its own, as that stood when it went out or stands now. */
const namesAnother = (
  { cells: { objective = '', ref = '', activity = '' } }: StageRow,
  own: readonly EntryInFull[],
  { known, idOf }: { known: Known; idOf: ObjectiveIdOf },
): boolean => {
  const named = readObjectiveCell(objective);
  const texts = own.map((entry) => cellsOf(entry, known));
  const isOwn = (text: string, column: 'objective' | 'ref' | 'activity'): boolean =>
    text.trim() === '' || texts.some((one) => saysTheSame(text, one[column]));
  return (
    !isOwn(ref, 'ref') ||
    !isOwn(activity, 'activity') ||
    (!isOwn(objective, 'objective') &&
      named !== null &&
      !own.some(({ fields }) => fields.objective === idOf(named)))
  );
};

/**
 * Whose stages the rows of a sheet are: by their mark, else by reference and words. `standings` gives an entry as
 * it was at a version, and now. A stage that nobody can place is named.
 */
export const placeStages = (
  { sheet, rows }: StageSheet,
  {
    entries,
    fresh,
    known,
    idOf,
    standings,
  }: {
    entries: readonly EntryInFull[];
    fresh: readonly FileRow[];
    known: Known;
    idOf: ObjectiveIdOf;
    standings: (entry: EntryInFull, version: number) => readonly EntryInFull[];
  },
): PlacedStages => {
  const placed: PlacedStages = { ofEntries: new Map(), ofRows: new Map(), problems: [] };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byMark = new Map(fresh.flatMap((row) => (row.mark ? [[row.mark.id, row] as const] : [])));
  const byWords = finderByWords(
    [
      ...entries.filter(({ removed }) => !removed).map(ownerOfEntry),
      ...fresh.map((row) => ownerOfRow(row, idOf)),
    ],
    known,
  );
  const put = <Key>(map: Map<Key, StageRow[]>, key: Key, row: StageRow): unknown =>
    map.set(key, [...(map.get(key) ?? []), row]);
  for (const row of rows.filter(saysSomething)) {
    const problem = (message: string): number => placed.problems.push({ sheet, line: row.line, message });
    const mark = readMark(row.mark);
    const entry = mark ? byId.get(mark.id) : undefined;
    const owner = byWords(row);
    const freshRow = (mark && byMark.get(mark.id)) ?? owner?.row;
    if (mark && entry?.removed)
      problem(`“${entry.fields.ref}” was taken out of the plan here. Its stage is left out.`);
    else if (mark && entry) {
      put(placed.ofEntries, entry, row);
      if (namesAnother(row, standings(entry, mark.version), { known, idOf }))
        problem(
          'Objective, reference and activity only say whose stage it is. Change them on the sheet of the plan.',
        );
    } else if (freshRow) put(placed.ofRows, freshRow, row);
    else if (owner?.entry) put(placed.ofEntries, owner.entry, row);
    else problem('Nobody can tell whose stage this is. Give the reference of its entry. It is left out.');
  }
  return placed;
};
