import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import { plusDays, plusMonths } from '../../kernel/days.ts';
import { type Council, type LookedAfter, lookedAfterOn } from '../indicators/council.ts';
import { ageOn, yearBegan } from '../indicators/days.ts';
import { codeIn, dateIn, textIn } from '../indicators/fields.ts';
import type { RawRow } from '../indicators/raw-extract.ts';

/** A child in our care at the end of the day `at`, with what the extract says of everybody. */
export type ChildInCare = LookedAfter & { council: Council; at: string };

const months = 12;

/** The first day on which somebody is so old: 1 March where the birth was on a 29 February that the year has not. */
export const birthday = (born: string, age: number): string => {
  const sameDay = plusMonths(born, months * age);
  return sameDay.slice(-2) === born.slice(-2) ? sameDay : plusDays(sameDay, 1);
};

/** Children looked after at the end of the day who are not 18 yet. */
export const childrenInCare = (council: Council, at: string): ChildInCare[] =>
  lookedAfterOn(council, at)
    .filter(({ born }) => (ageOn(at, born) ?? 0) < 18)
    .map((child) => ({ ...child, council, at }));

export const later = (one: string, other: string): string => (one > other ? one : other);

export const rowsOf = (council: Council, kind: RecordKind, child: string): RawRow[] =>
  council.records.rows(kind).filter((row) => textIn(row, 'CHILD') === child);

/** The different days of these rows between two days, both included, in their order. */
export const daysIn = (rows: readonly RawRow[], column: string, from: string, to: string): string[] => {
  const days = rows.map((row) => dateIn(row, column).date ?? '').filter((day) => day >= from && day <= to);
  return [...new Set(days)].sort();
};

/** The 1 April since when a file tells what happened: that on or before its oldest row; null where it has none. */
export const knownFrom = (council: Council, kind: RecordKind, column: string): string | null => {
  const [oldest] = council.records
    .rows(kind)
    .map((row) => dateIn(row, column).date ?? '')
    .sort();
  return oldest === undefined ? null : yearBegan(oldest);
};

/** Whether the file begins in the middle of the child's care: its first row of all is the period's, and a change. */
export const beganBefore = ({ council, child, since }: ChildInCare): boolean => {
  const [first] = rowsOf(council, 'Episodes', child).toSorted(
    (one, other) =>
      (dateIn(one, 'DECOM').date ?? '').localeCompare(dateIn(other, 'DECOM').date ?? '') ||
      (dateIn(one, 'DEC').date ?? '9999').localeCompare(dateIn(other, 'DEC').date ?? '9999'),
  );
  if (!first || dateIn(first, 'DECOM').date !== since) return false;
  return ['L', 'P', 'T', 'B', 'U'].includes(codeIn(first, 'RNE') ?? '');
};
