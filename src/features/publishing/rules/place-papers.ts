type Item = { title: string };

const key = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const words = (title: string): Set<string> =>
  new Set(
    key(title)
      .split(' ')
      .filter((word) => word.length > 3),
  );

const shared = (one: string, other: string): number => {
  const [few, many] = [words(one), words(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
};

/** Most of the words must be the same: a report's title rarely is the item's to the letter. */
const alikeEnough = 0.75;

/**
 * The place of the item that a paper belongs to, by its title; null where no item's title says so.
 * A paper under the very title of an item comes before one that only shares its words.
 */
export const itemOfPaper = (paperTitle: string, items: readonly Item[]): number | null => {
  const exact = items.findIndex((item) => key(item.title) === key(paperTitle));
  if (exact >= 0) return exact;
  const scores = items.map((item) => shared(item.title, paperTitle));
  const best = Math.max(0, ...scores);
  return best >= alikeEnough ? scores.indexOf(best) : null;
};
