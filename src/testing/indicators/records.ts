import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import { dateIn, numberIn, textIn } from './fields.ts';
import type { RawExtract, RawRow } from './raw-extract.ts';

type Dates = { first?: string; last?: string; badEndKept?: true; others?: readonly string[] };

/**
 * The columns that hold dates: the one that places a row, its end, and others without which it cannot count. Dates of
 * birth and the beginning of a home are only not known where they cannot be read, and so is the end of being missing.
 */
const dates: Partial<Record<RecordKind, Dates>> = {
  Episodes: { first: 'DECOM', last: 'DEC' },
  Reviews: { first: 'REVIEW' },
  UASC: { others: ['DUC'] },
  Missing: { first: 'MIS_START', last: 'MIS_END', badEndKept: true },
  Teams: { first: 'FROM', last: 'TO' },
  HealthChecks: { first: 'DATE' },
  EducationPlans: { first: 'DATE' },
  Visits: { first: 'DATE' },
  PathwayPlans: { first: 'DATE' },
  CinPlans: { first: 'START', last: 'END' },
  CpPlans: { first: 'START', last: 'END' },
  CareLeavers: { first: 'DATE' },
  Conferences: { first: 'DUE', others: ['HELD'] },
};

const ofReturn: readonly RecordKind[] = ['Episodes', 'Reviews', 'UASC', 'OC2', 'OC3', 'Missing'];

const cannotCount = (kind: RecordKind, row: RawRow): boolean => {
  if (kind === 'Population') return numberIn(row, 'YEAR') === null || numberIn(row, 'UNDER_18') === null;
  if (textIn(row, 'CHILD') === null) return true;
  const { first, last, badEndKept, others = [] } = dates[kind] ?? {};
  const columns = [first, badEndKept ? undefined : last, ...others].filter((column) => column !== undefined);
  if (columns.some((column) => dateIn(row, column).bad)) return true;
  if (first === undefined) return false;
  const began = dateIn(row, first).date;
  const ended = last === undefined ? null : dateIn(row, last).date;
  return began === null || (ended !== null && ended < began);
};

/** The rows that count, in the order of their files, and how many of each kind do not. */
export type Records = {
  kinds: ReadonlySet<RecordKind>;
  rows(kind: RecordKind): readonly RawRow[];
  leftOut(kind: RecordKind): number;
};

/** Leaves out the rows that cannot be right (README, "Rows that cannot be right"). */
export const recordsOf = (extract: RawExtract): Records => {
  const sound = new Map(
    [...extract].map(([kind, rows]) => [kind, rows.filter((row) => !cannotCount(kind, row))] as const),
  );
  const header = sound.get('Header');
  const known = new Set(header?.map((row) => textIn(row, 'CHILD')));
  if (header?.length)
    for (const kind of ofReturn) {
      const rows = sound.get(kind);
      if (rows)
        sound.set(
          kind,
          rows.filter((row) => known.has(textIn(row, 'CHILD'))),
        );
    }
  return {
    kinds: new Set(extract.keys()),
    rows: (kind) => sound.get(kind) ?? [],
    leftOut: (kind) => (extract.get(kind)?.length ?? 0) - (sound.get(kind)?.length ?? 0),
  };
};
