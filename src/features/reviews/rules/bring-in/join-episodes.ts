import type { Episode } from '../periods.ts';

/** Homes by their place in the order in which they first come: what they are called does not matter. */
const homeRanks = (episodes: readonly Episode[]): number[] => {
  const homes = episodes.map(({ home }) => home);
  const seen = [...new Set(homes)];
  return homes.map((home) => seen.indexOf(home));
};

const factsOf = (episodes: readonly Episode[]): string[] => {
  const ranks = homeRanks(episodes);
  return episodes.map(({ from, until, reason, legalStatus, place }, at) =>
    [from, until, reason, legalStatus, place, ranks[at]].join('|'),
  );
};

/** A home of the file has the name that it has here, where an episode of it stands here; two homes never get one name. */
const namedAsHere = (inFile: readonly Episode[], here: readonly Episode[]): Episode[] => {
  const names = new Map<string, string>();
  for (const { from, place, home } of inFile) {
    const same = here.find((one) => one.from === from && one.place === place && one.home !== '');
    const isTaken = names.has(home) || [...names.values()].includes(same?.home ?? '');
    if (same && !isTaken) names.set(home, same.home);
  }
  return inFile.map((episode) => ({ ...episode, home: names.get(episode.home) ?? episode.home }));
};

/**
 * What a child's episodes are with those of a file: what ended here before the file begins stays, since a return of one
 * year does not know it; from there on the file tells. Null where that changes nothing.
 */
export const joinEpisodes = (here: readonly Episode[], inFile: readonly Episode[]): Episode[] | null => {
  const [first] = inFile;
  if (!first) return null;
  const earlier = here.filter(({ until }) => until !== null && until <= first.from);
  const joined = [...earlier, ...namedAsHere(inFile, here)];
  return factsOf(joined).join() === factsOf(here).join() ? null : joined;
};

/** The episodes of one list that the other has not. */
export const onlyIn = (some: readonly Episode[], others: readonly Episode[]): Episode[] => {
  const known = new Set(factsOf(others));
  const facts = factsOf(some);
  return some.filter((_, place) => !known.has(facts[place] ?? ''));
};
