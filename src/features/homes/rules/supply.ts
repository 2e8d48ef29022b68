import { daysBetween } from '../../../kernel/days.ts';

/** Kinds of commissioned homes. */
export const commissionedKinds = {
  shared: 'Shared home with support',
  single: 'Home for one with support',
  'supported lodgings': 'Supported lodgings',
  emergency: 'Emergency home',
  other: 'Another kind',
} as const;
export type CommissionedKind = keyof typeof commissionedKinds;

/** How many places a home had, and how many were free, on a day (ISO). */
export type Told = { day: string; places: number; free: number };

/** A commissioned home, from a day until its last (ISO; null: it goes on), and all that was told of its places. */
export type CommissionedHome = {
  district: string;
  block: boolean;
  selfFunding: boolean;
  from: string;
  until: string | null;
  told: readonly Told[];
};

/** What was told last, up to a day; null where nothing was. */
export const toldOn = (told: readonly Told[], day: string): Told | null =>
  told
    .filter((one) => one.day <= day)
    .reduce<Told | null>((latest, one) => (latest === null || one.day > latest.day ? one : latest), null);

/** So many days after which free places are asked for again. */
const staleAfter = 14;

/** Whether what was told is too old to act on. */
export const isStale = (told: Told | null, today: string): boolean =>
  told === null || daysBetween(told.day, today) > staleAfter;

/** Homes, places and free places on a day. `untold` homes are those of which nobody has told places. */
export type SupplyCounts = {
  homes: number;
  places: number;
  free: number;
  blockPlaces: number;
  selfFundingPlaces: number;
  untold: number;
};

/** Adds up what there was on a day. */
export const countSupply = (homes: readonly CommissionedHome[], day: string): SupplyCounts => {
  const open = homes.filter(({ from, until }) => from <= day && (until === null || until >= day));
  const placesOf = (some: readonly CommissionedHome[], what: 'places' | 'free'): number =>
    some.reduce((sum, { told }) => sum + (toldOn(told, day)?.[what] ?? 0), 0);
  return {
    homes: open.length,
    places: placesOf(open, 'places'),
    free: placesOf(open, 'free'),
    blockPlaces: placesOf(
      open.filter(({ block }) => block),
      'places',
    ),
    selfFundingPlaces: placesOf(
      open.filter(({ selfFunding }) => selfFunding),
      'places',
    ),
    untold: open.filter(({ told }) => toldOn(told, day) === null).length,
  };
};
