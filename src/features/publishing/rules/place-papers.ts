import { shareOfTitle } from './item-title.ts';

type Item = { title: string };

const key = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Most of the words must be the same: a report's title rarely is the item's to the letter. */
const alikeEnough = 0.75;

/**
 * The place of the item that a paper belongs to, by its title; null where no item's title says so.
 * A paper under the very title of an item comes before one that only shares its words.
 */
export const itemOfPaper = (paperTitle: string, items: readonly Item[]): number | null => {
  const exact = items.findIndex((item) => key(item.title) === key(paperTitle));
  if (exact >= 0) return exact;
  const scores = items.map((item) => shareOfTitle(item.title, paperTitle));
  const best = Math.max(0, ...scores);
  return best >= alikeEnough ? scores.indexOf(best) : null;
};
