import { plusMonths } from '../../../../kernel/days.ts';
import type { Tieable } from './tie.ts';

const monthsBack = 24;

/** What was decided or agreed before this day (ISO) is offered only to who looks for it. */
export const recentSince = (today: string): string => plusMonths(today, -monthsBack);

/** More cannot be looked through on a page. */
const most = 50;

const saysAll = ({ words, from, stands }: Tieable, wanted: readonly string[]): boolean => {
  const text = `${words} ${from.title} ${stands}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
};

/** What is offered, and how many more fit. */
export type Choices = { offered: Tieable[]; left: number };

/**
 * What of the decisions and actions of a board is offered, the newest first: those of two years, or where words are
 * looked for all that say each of them, whenever it was.
 */
export const choicesAmong = (all: readonly Tieable[], words: string, today: string): Choices => {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const since = recentSince(today);
  const found = all
    .filter((one) => (wanted.length === 0 ? one.day >= since : saysAll(one, wanted)))
    .sort((one, other) => other.day.localeCompare(one.day));
  return { offered: found.slice(0, most), left: Math.max(0, found.length - most) };
};
