import { endOfMonth, firstOfMonth, plusMonths } from '../../../kernel/days.ts';
import type { Entry } from './entry.ts';
import { readTimescale } from './timescale.ts';

/** Where an entry lies on a line of time, in months from its beginning; without `from` it is known by its end alone. */
export type Bar = { entry: Entry; from: number | null; to: number; stages: { at: number; done: boolean }[] };

/** A line of time: the first day of each month (ISO), today in months from the first one, and the entries with a date. */
export type LineOfTime = { months: string[]; today: number; bars: Bar[]; undated: Entry[] };

/** So many months are drawn at most and at least, and so many before today at most: what lies outside stands at the edge. */
const longest = 36;
const shortest = 12;
const longestBefore = 12;

const monthsBetween = (from: string, to: string): number => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0] = to.split('-').map(Number);
  return 12 * (laterYear - year) + laterMonth - month;
};

/** A day in months from the first day of a month: its middle is one half. */
const placeOf = (day: string, first: string): number => {
  const days = Number(endOfMonth(day.slice(0, 'yyyy-mm'.length)).slice('yyyy-mm-'.length));
  return monthsBetween(first, day) + Number(day.slice('yyyy-mm-'.length)) / days;
};

/** Lays the entries of a plan on a line of months around a day (ISO), from the earliest beginning to the latest end. */
export const lineOfTime = (entries: readonly Entry[], today: string): LineOfTime => {
  const dated = entries.filter(({ when }) => when.due !== null);
  const days = [
    today,
    ...dated.flatMap(({ when }) => [when.starts ?? when.due ?? today, when.due ?? today]),
  ].sort();
  const first = firstOfMonth([days[0] ?? today, plusMonths(today, -longestBefore)].sort().at(-1) ?? today);
  const count = Math.min(longest, Math.max(shortest, monthsBetween(first, days.at(-1) ?? today) + 1));
  const within = (day: string): number => Math.min(count, Math.max(0, placeOf(day, first)));
  return {
    months: Array.from({ length: count }, (_, at) => plusMonths(first, at)),
    today: within(today),
    bars: dated.map((entry) => ({
      entry,
      from: entry.when.starts === null ? null : within(entry.when.starts),
      to: within(entry.when.due ?? today),
      stages: entry.fields.stages.flatMap(({ when, done }) => {
        const { due } = readTimescale(when);
        return due === null ? [] : [{ at: within(due), done }];
      }),
    })),
    undated: entries.filter(({ when }) => when.due === null),
  };
};
