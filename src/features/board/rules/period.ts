import { dateWords } from '../../../kernel/words-of-time.ts';

/** Days from the first to the last, both counted, as ISO dates; `to` null: no end is known. */
export type Period = { from: string; to: string | null };

/** Whether the day lies in the period. */
export const covers = ({ from, to }: Period, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** Whether there is a day that lies in both. */
export const overlap = (one: Period, other: Period): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

/** Whether every day of `inner` lies in `outer`. */
export const contains = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/** "from 17 September 2019", "from 17 September 2019 to 1 May 2021". */
export const periodWords = ({ from, to }: Period): string =>
  `from ${dateWords(from)}${to ? ` to ${dateWords(to)}` : ''}`;
