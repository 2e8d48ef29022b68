import { endOfMonth, plusMonths } from '../../../kernel/days.ts';

/** A home of the council, by its days (ISO). */
export type Home = { id: string; since: string; endedOn: string | null };

/** A visit to a home. */
export type Visit = { home: string; day: string };

const wasOpen = ({ since, endedOn }: Home, month: string): boolean =>
  since <= endOfMonth(month) && (endedOn === null || endedOn >= `${month}-01`);

/** The homes without a visit in a month ("2026-03"), of those open on any day of it. */
export const withoutVisit = <Some extends Home>(
  homes: readonly Some[],
  visits: readonly Visit[],
  month: string,
): Some[] =>
  homes.filter(
    (home) =>
      wasOpen(home, month) && !visits.some(({ home: id, day }) => id === home.id && day.startsWith(month)),
  );

/**
 * How many home-months of a period had a visit, of how many: each home at least once a month (Children's Homes (England)
 * Regulations 2015, regulation 44). Months that are not over by `today` are left out.
 */
export const monthsVisited = (
  homes: readonly Home[],
  visits: readonly Visit[],
  { first, last }: { first: string; last: string },
  today: string,
): { visited: number; wanted: number } => {
  let wanted = 0;
  let without = 0;
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = plusMonths(day, 1)) {
    const month = day.slice(0, 7);
    if (endOfMonth(month) >= today) break;
    wanted += homes.filter((home) => wasOpen(home, month)).length;
    without += withoutVisit(homes, visits, month).length;
  }
  return { visited: wanted - without, wanted };
};

/** Whether two posts are the same, however they are written. */
export const isSamePost = (one: string, other: string): boolean => {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain(one) === plain(other);
};
