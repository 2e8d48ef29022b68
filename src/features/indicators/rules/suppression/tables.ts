import { ToMend } from '../../../../kernel/to-mend.ts';

/**
 * A count that is printed somewhere; `id` is the same wherever it is printed. `printed: false` is a count that nobody
 * prints and that others could be worked out through, such as who started in a month where the year to date is told.
 */
export type Cell = { id: string; value: number; printed?: false };

/** What anybody can add up: districts to the county, a breakdown to its whole, those who did and did not to all. */
export type Relation = { total: string; parts: readonly string[] };

/**
 * What everybody knows without adding up: `less` is never more than `more`, such as a year to date and the one a month
 * later, or the children who went missing and the times. Their difference is a count that nobody prints.
 */
export type Order = { less: string; more: string };

/** Two counts that are hidden together or shown together, where nothing shown before forbids it. */
export type Pair = readonly [string, string];

/** All that is published together, and how it hangs together. */
export type Tables = {
  cells: readonly Cell[];
  relations: readonly Relation[];
  orders?: readonly Order[];
  /** Counts of which each tells the other, such as who came and who went: where one is hidden the other is too. */
  pairs?: readonly Pair[];
};

/** What stands in the way of working out what may be shown. */
export class TablesDoNotAddUp extends ToMend {}

/** A count of one to five tells too much of a child. */
export const isSmall = (value: number): boolean => value >= 1 && value <= 5;

/** A cell in a relation: parts count 1, the total counts -1, and all together make nought. */
export type Member = { cell: number; sign: 1 | -1 };

/** Lists of numbers one behind the other, to be walked fast: list `n` stands in `all` from `from[n]` to `from[n + 1]`. */
export type Lists = { from: Int32Array; all: Int32Array };

/** The tables by numbers instead of ids. */
export type System = {
  /** The counts, and after them the difference of each order. */
  cells: readonly Cell[];
  /** For each relation its cells, the total first, and after them for each order. */
  members: readonly (readonly Member[])[];
  /** For each cell its relations. */
  memberships: readonly (readonly { relation: number; sign: 1 | -1 }[])[];
  /** How many relations break a whole down into its parts; those after them are orders. */
  breakdowns: number;
  /** The cells that are hidden together. */
  pairs: readonly (readonly [number, number])[];
};

/** Throws TablesDoNotAddUp where a relation is wrong or names what is not there: nothing may be shown on such a ground. */
export const systemOf = (tables: Tables): System => {
  const { cells, relations } = withDifferences(tables);
  const places = new Map(cells.map(({ id }, place) => [id, place]));
  if (places.size < cells.length) throw new TablesDoNotAddUp('Two counts have the same id.');
  const odd = cells.find(({ value }) => !Number.isSafeInteger(value) || value < 0);
  if (odd)
    throw new TablesDoNotAddUp(`"${odd.id}" is ${odd.value}: only whole numbers from 0 can be counts.`);
  const members = relations.map((relation) => membersOf(relation, places, cells));
  const memberships: { relation: number; sign: 1 | -1 }[][] = cells.map(() => []);
  for (const [relation, all] of members.entries()) {
    for (const { cell, sign } of all) memberships[cell]?.push({ relation, sign });
  }
  const pairs = (tables.pairs ?? []).map(
    ([one, other]) => [placeIn(places, one), placeIn(places, other)] as const,
  );
  return { cells, members, memberships, breakdowns: tables.relations.length, pairs };
};

export const listsOf = (lists: readonly (readonly number[])[]): Lists => {
  const from = new Int32Array(lists.length + 1);
  for (const [place, list] of lists.entries()) from[place + 1] = (from[place] ?? 0) + list.length;
  return { from, all: Int32Array.from(lists.flat()) };
};

/** Each order as a sum with a difference that nobody prints and that cannot be below nought. */
const withDifferences = ({ cells, relations, orders = [] }: Tables): Pick<Tables, 'cells' | 'relations'> => {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const differences = orders.map(({ less, more }): { cell: Cell; relation: Relation } => {
    const id = `${more} less ${less}`;
    const value = (values.get(more) ?? 0) - (values.get(less) ?? 0);
    return { cell: { id, value, printed: false }, relation: { total: more, parts: [less, id] } };
  });
  return {
    cells: [...cells, ...differences.map(({ cell }) => cell)],
    relations: [...relations, ...differences.map(({ relation }) => relation)],
  };
};

const placeIn = (places: ReadonlyMap<string, number>, id: string): number => {
  const place = places.get(id);
  if (place === undefined) throw new TablesDoNotAddUp(`"${id}" is in a sum, but there is no such count.`);
  return place;
};

const membersOf = (
  { total, parts }: Relation,
  places: ReadonlyMap<string, number>,
  cells: readonly Cell[],
): Member[] => {
  const all: Member[] = [
    { cell: placeIn(places, total), sign: -1 },
    ...parts.map((part) => ({ cell: placeIn(places, part), sign: 1 }) as const),
  ];
  if (new Set(all.map(({ cell }) => cell)).size < all.length) {
    throw new TablesDoNotAddUp(`A count stands twice in the sum of "${total}".`);
  }
  const difference = all.reduce((sum, { cell, sign }) => sum + sign * (cells[cell]?.value ?? 0), 0);
  if (difference !== 0) {
    throw new TablesDoNotAddUp(`"${total}" and the sum of its parts differ by ${Math.abs(difference)}.`);
  }
  return all;
};
