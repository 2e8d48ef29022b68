import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { StandingItem } from './proposed-agenda.ts';

/** One standing item as typed; `order` is where it comes among all of them. */
export type StandingRow = {
  order: string;
  place: string;
  title: string;
  purpose: string;
  minutes: string;
  mattersArising: boolean;
};

export type StandingError = { row: number; field: 'minutes' | 'order'; text: string };

/** Empty rows to type more into. */
const spareRows = 2;

const longest = 480;

export const standingRows = (items: readonly StandingItem[]): StandingRow[] => [
  ...items.map((item, place) => ({
    order: `${place + 1}`,
    place: item.place,
    title: item.title,
    purpose: item.purpose ?? '',
    minutes: item.minutes === null ? '' : `${item.minutes}`,
    mattersArising: item.mattersArising,
  })),
  ...Array.from({ length: spareRows }, (_, spare) => ({
    order: `${items.length + spare + 1}`,
    place: 'last',
    title: '',
    purpose: '',
    minutes: '',
    mattersArising: false,
  })),
];

const isMinutes = (typed: string): boolean =>
  typed.trim() === '' || (/^\d{1,3}$/.test(typed.trim()) && Number(typed) <= longest);

const problems = (row: StandingRow, place: number): StandingError[] => [
  ...(isMinutes(row.minutes)
    ? []
    : [
        {
          row: place,
          field: 'minutes' as const,
          text: `“${row.minutes.trim()}” is not a number of minutes. Give a whole number from 0 to ${longest}, or leave it empty.`,
        },
      ]),
  ...(/^\d{1,3}$/.test(row.order.trim())
    ? []
    : [{ row: place, field: 'order' as const, text: 'Give the place in the order as a whole number.' }]),
];

/** Reads the rows into the order that they ask for; a row without a title is left out. */
export const readStandingRows = (rows: readonly StandingRow[]): Result<StandingItem[], StandingError[]> => {
  const filled = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.title.trim() !== '');
  const errors = filled.flatMap(({ row, place }) => problems(row, place));
  if (errors.length > 0) return refused(errors);
  const inOrder = filled.sort((one, other) => Number(one.row.order) - Number(other.row.order));
  return ok(
    inOrder.map(({ row }) => ({
      place: row.place === 'first' ? 'first' : 'last',
      title: row.title.trim(),
      purpose: row.purpose.trim() || null,
      minutes: row.minutes.trim() === '' ? null : Number(row.minutes),
      mattersArising: row.mattersArising,
    })),
  );
};
