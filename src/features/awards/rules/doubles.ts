/** A nomination as doubles are looked for. */
export type Named = { id: string; categoryId: string; firstName: string; finder: string };

export type Pair = { one: string; other: string };

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that stand in many ways to find somebody and tell nobody apart. */
const tellsNothing = new Set([
  'the',
  'team',
  'worker',
  'social',
  'at',
  'in',
  'of',
  'and',
  'my',
  'their',
  'school',
]);

const tellingWords = (words: string): Set<string> =>
  new Set(
    plain(words)
      .split(' ')
      .filter((word) => word.length > 1 && !tellsNothing.has(word)),
  );

/** A name and its short form ("Sam", "Samuel"), or the same with or without a letter of a second name. */
export const isNameAlike = (one: string, other: string): boolean => {
  const [first = '', second = ''] = [plain(one).split(' ')[0], plain(other).split(' ')[0]];
  if (first === '' || second === '') return false;
  return (
    first === second ||
    (Math.min(first.length, second.length) > 2 && (first.startsWith(second) || second.startsWith(first)))
  );
};

const isFoundAlike = (one: string, other: string): boolean => {
  const words = tellingWords(other);
  return [...tellingWords(one)].some((word) => words.has(word));
};

/**
 * Pairs that may be about one young person: in the same category, named alike, and found in a way that shares a telling
 * word. Only suggested: two young people may share a first name and a team, so a person decides.
 */
export const suggestedDoubles = (nominations: readonly Named[]): Pair[] =>
  nominations.flatMap((one, place) =>
    nominations
      .slice(place + 1)
      .filter(
        (other) =>
          one.categoryId === other.categoryId &&
          isNameAlike(one.firstName, other.firstName) &&
          isFoundAlike(one.finder, other.finder),
      )
      .map((other) => ({ one: one.id, other: other.id })),
  );
