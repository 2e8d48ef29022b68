import { letterOf } from '../home-kinds.ts';
import { isSuitable, type Stay } from '../stays.ts';
import type { FileHome } from './read-rows.ts';

/** Somebody whose homes are kept here, with the version of each home. */
export type KnownLeaver = {
  id: string;
  reference: string;
  hasLeft: boolean;
  version: number;
  stays: readonly (Stay & { id: string; version: number })[];
};

/**
 * What a row would change: `new` adds somebody, `moved` a home that ends the one before it, `changed` says otherwise of
 * the home that stands, `left` nothing of it. `leaves`: they have left care, which is not yet written down.
 */
export type Difference = {
  change: 'new' | 'moved' | 'changed' | 'left';
  leaves: boolean;
  leaver: KnownLeaver | null;
  stay: (Stay & { id: string; version: number }) | null;
  home: FileHome;
};

/** What a row says of the home of somebody who is known; null where it says nothing new. */
const homeChange = (home: FileHome, leaver: KnownLeaver): Pick<Difference, 'change' | 'stay'> | null => {
  const stay = leaver.stays.reduce<KnownLeaver['stays'][number] | null>(
    (latest, one) => (latest === null || one.from > latest.from ? one : latest),
    null,
  );
  if (stay === null) return { change: 'moved', stay };
  // The file is older than what is kept here.
  if (home.day < stay.from || (stay.until !== null && home.since < stay.until)) return null;
  const isSameHome =
    stay.until === null &&
    letterOf(stay.kind) === letterOf(home.kind) &&
    // Without a day of moving in, the same kind is taken for the same home.
    (home.since <= stay.from || home.since === home.day);
  if (isSameHome) return isSuitable(stay) === home.suitable ? null : { change: 'changed', stay };
  return { change: home.since > stay.from ? 'moved' : 'changed', stay };
};

const differenceOf = (home: FileHome, leaver: KnownLeaver | null): Difference | null => {
  if (leaver === null) return { change: 'new', leaves: home.hasLeft, leaver, stay: null, home };
  const changed = homeChange(home, leaver);
  const leaves = home.hasLeft && !leaver.hasLeft;
  if (changed === null) return leaves ? { change: 'left', leaves, leaver, stay: null, home } : null;
  return { ...changed, leaves, leaver, home };
};

/** What a file would change of what is kept, in the order of the file; `same` is how many rows change nothing. */
export const compareHomes = (
  homes: readonly FileHome[],
  known: readonly KnownLeaver[],
): { differences: Difference[]; same: number } => {
  const byReference = new Map(known.map((leaver) => [leaver.reference, leaver]));
  const differences = homes
    .map((home) => differenceOf(home, byReference.get(home.reference) ?? null))
    .filter((difference) => difference !== null);
  return { differences, same: homes.length - differences.length };
};
