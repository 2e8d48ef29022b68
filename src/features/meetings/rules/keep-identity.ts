import type { AgendaItem, Identified } from './meeting.ts';

const same = (one: AgendaItem, other: AgendaItem): boolean =>
  one.title.toLowerCase() === other.title.toLowerCase() ||
  (one.number !== null && one.number === other.number);

/**
 * Gives each item the id it had before, so that what points at it still does: by title, else by number.
 * An id is given once; an item that is new takes one of `newIds`.
 */
export const keepItemIds = (
  items: AgendaItem[],
  before: Identified<AgendaItem>[],
  newId: () => string,
): Identified<AgendaItem>[] => {
  const left = [...before];
  const take = (fits: (old: Identified<AgendaItem>) => boolean): string | null => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0]?.id ?? null);
  };
  const byTitle = items.map((item) => take((old) => old.title.toLowerCase() === item.title.toLowerCase()));
  return items.map((item, index) => ({
    ...item,
    id: byTitle[index] ?? take((old) => same(old, item)) ?? newId(),
  }));
};
