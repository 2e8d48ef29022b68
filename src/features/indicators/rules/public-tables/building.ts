import { plusMonths } from '../../../../kernel/days.ts';
import type { Cell, Order, Pair, Relation, Tables } from '../suppression/tables.ts';

/** What a count is of ("events started | all"), and on which day; `rises`: it only rises until the year is over. */
export type Place = { series: string; at: string; rises: boolean };

/** The tables while they are made, and the place of every count by its id. */
export type Building = {
  cells: Map<string, Cell>;
  relations: Relation[];
  orders: Order[];
  pairs: Pair[];
  places: Map<string, Place>;
};

export const startBuilding = (): Building => ({
  cells: new Map(),
  relations: [],
  orders: [],
  pairs: [],
  places: new Map(),
});

export const idOf = ({ series, at }: Pick<Place, 'series' | 'at'>): string => `${series} | ${at}`;

/** Puts a count in and answers its id. One that comes again with another value is another count, with an id of its own. */
export const put = ({ cells, places }: Building, place: Place, value: number, printed: boolean): string => {
  let own = place;
  while ((cells.get(idOf(own))?.value ?? value) !== value) own = { ...own, series: `${own.series}′` };
  const id = idOf(own);
  if (!cells.has(id) || printed) cells.set(id, printed ? { id, value } : { id, value, printed: false });
  places.set(id, own);
  return id;
};

export const countOf = ({ cells }: Building, id: string): number => cells.get(id)?.value ?? 0;

const placeOf = ({ places }: Building, id: string): Place =>
  places.get(id) ?? { series: id, at: '', rises: false };

/** Those of a whole who are not in its part: whoever knows both knows them. */
export const leave = (building: Building, whole: string, part: string): void => {
  const rest = countOf(building, whole) - countOf(building, part);
  if (whole === part || rest < 0) return;
  const { series, at, rises } = placeOf(building, whole);
  const place = { series: `${series} without ${placeOf(building, part).series}`, at, rises };
  if (building.cells.has(idOf(place))) return;
  building.relations.push({ total: whole, parts: [part, put(building, place, rest, false)] });
};

/**
 * A whole and its parts. Where they make more or less than the whole (a child counted in two teams, a part that is not
 * printed), what is over or left stands beside them.
 */
export const sum = (building: Building, whole: string, parts: readonly string[]): void => {
  const [first] = parts;
  if (first === undefined) return;
  const { series, at, rises } = placeOf(building, whole);
  const beside = (what: string, value: number): string =>
    put(
      building,
      { series: `${series} ${what} ${placeOf(building, first).series}`, at, rises },
      value,
      false,
    );
  const together = parts.reduce((total, part) => total + countOf(building, part), 0);
  const over = together - countOf(building, whole);
  if (over === 0) building.relations.push({ total: whole, parts });
  else if (over < 0) building.relations.push({ total: whole, parts: [...parts, beside('beside', -over)] });
  else {
    const all = beside('added up from', together);
    building.relations.push({ total: all, parts }, { total: all, parts: [whole, beside('twice in', over)] });
  }
};

/** The year that begins on 1 April, as the year in which it does. */
const yearOf = (at: string): string => plusMonths(at, -3).slice(0, 'yyyy'.length);

/** What only rises is never more than on the next day of the same year. */
const risingOrders = ({ places }: Building): Order[] => {
  const rising = [...places].filter(([, { rises }]) => rises);
  const years = Map.groupBy(rising, ([, { series, at }]) => `${series} | ${yearOf(at)}`);
  return [...years.values()].flatMap((year) => {
    const ids = year.sort(([, one], [, other]) => (one.at < other.at ? -1 : 1)).map(([id]) => id);
    return ids.slice(1).map((more, place) => ({ less: ids[place] ?? '', more }));
  });
};

/** The tables that were built. Where a later extract has put an earlier one right, an order may not hold: it is left out. */
export const tablesOf = (building: Building): Tables => ({
  cells: [...building.cells.values()],
  relations: building.relations,
  pairs: building.pairs,
  orders: [...building.orders, ...risingOrders(building)].filter(
    ({ less, more }) => countOf(building, less) <= countOf(building, more),
  ),
});
