import { noTeam } from '../counted.ts';
import { type Belonging, endOf, isOn } from './belonging.ts';
import { type AreaKind, kindWords, sizeOrder } from './kinds.ts';

/**
 * An area as it is read on a day. `kind` is null where nobody placed it, `level` 1 where it stands under the council
 * itself. `until`: its last day, where it is not there any more; `since`: its first, where it is still to come.
 */
export type PlacedArea = {
  area: string;
  kind: AreaKind | null;
  within: string | null;
  level: number;
  until: string | null;
  since: string | null;
};

/** Where an area is on the day; else where it was last before it, else where it will be first. */
const belongingOf = (own: readonly Belonging[], day: string): Belonging | undefined => {
  const inTime = own.toSorted((one, other) => one.from.localeCompare(other.from));
  return inTime.find((one) => isOn(one, day)) ?? inTime.findLast(({ from }) => from <= day) ?? inTime[0];
};

type Found = Omit<PlacedArea, 'level'>;

const found = (area: string, one: Belonging | undefined, day: string): Found => ({
  area,
  kind: one?.kind ?? null,
  within: one?.within ?? null,
  until: one && endOf(one) < day ? one.to : null,
  since: one && one.from > day ? one.from : null,
});

/** Larger kinds first, those that nobody placed after all kinds, and who has no team last; else by the alphabet. */
const orderOf = ({ area, kind }: Found): number => {
  if (area === noTeam) return Number.POSITIVE_INFINITY;
  return kind === null ? Number.MAX_SAFE_INTEGER : sizeOrder(kind);
};

const inReadingOrder = (one: Found, other: Found): number => {
  const [first, second] = [orderOf(one), orderOf(other)];
  return first === second
    ? one.area.localeCompare(other.area, 'en', { numeric: true })
    : first < second
      ? -1
      : 1;
};

/** The areas that are named, each under the larger one that it lies in on that day where that is named too. */
export const inOrder = (
  names: readonly string[],
  belongings: readonly Belonging[],
  day: string,
): PlacedArea[] => {
  const byArea = Map.groupBy(belongings, ({ area }) => area);
  const all = [...new Set(names)].map((area) => found(area, belongingOf(byArea.get(area) ?? [], day), day));
  const named = new Set(all.map(({ area }) => area));
  const under = Map.groupBy(all, ({ within }) => (within !== null && named.has(within) ? within : null));
  const below = (within: string | null, level: number): PlacedArea[] =>
    (under.get(within) ?? [])
      .toSorted(inReadingOrder)
      .flatMap((one) => [{ ...one, level }, ...below(one.area, level + 1)]);
  return below(null, 1);
};

/** What an area is, in words after its name: "team in East", "district"; nothing of one that nobody placed. */
export const placeWords = ({ kind, within }: Pick<PlacedArea, 'kind' | 'within'>): string => {
  if (kind === null) return '';
  return within === null ? kindWords(kind).one : `${kindWords(kind).one} in ${within}`;
};

/** The name of an area with what it is: "Harbour (team in East)". */
export const nameInOrder = (placed: PlacedArea): string => {
  const words = placeWords(placed);
  return words === '' ? placed.area : `${placed.area} (${words})`;
};
