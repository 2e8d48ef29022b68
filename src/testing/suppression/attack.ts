import { createRequire } from 'node:module';
import type { Model } from 'highs';
import type { Cell, Tables } from '../../features/indicators/rules/suppression/tables.ts';

/** What an attacker found out of a hidden count: the values it may have, at most the three that it takes to be safe. */
export type Narrowed = { id: string; values: number[] };

/** Its types are those of the form that is loaded by require. */
const loadHighs: typeof import('highs').default = createRequire(import.meta.url)('highs');
const highs = await loadHighs();
const { infinity, constants } = highs;
const { minimize, maximize } = constants.objectiveSense;
const farUp = 100_000;

/**
 * Tries to recover what is hidden, by integer programming over every sum of all tables together. The attacker sees
 * every shown count, knows all sums and what is never more than what, knows that a hidden count is not nought unless it
 * is part of a small whole or one of a pair, and knows of every small one that it is 1 to 5 (0 to 5 where its whole is);
 * of two counts that are hidden together, only that the lesser is. Answers the counts (hidden ones, and small ones never
 * printed) that have fewer than three possible values left. Each possible value is proved by figures that were added up
 * exactly.
 */
export const narrowedBy = (given: Tables, hidden: ReadonlySet<string>): Narrowed[] => {
  const tables = withGrowth(given);
  const unknown = tables.cells.filter(({ id, printed }) => printed === false || hidden.has(id));
  const wanted = unknown.filter(({ id, value }) => hidden.has(id) || (value >= 1 && value <= 5));
  const seen = new Map(wanted.map(({ id, value }) => [id, new Set([value])]));
  for (const part of partsOf(tables, unknown)) attackPart(tables, hidden, part, seen);
  return wanted
    .map(({ id }) => ({ id, values: [...(seen.get(id) ?? [])].sort((a, b) => a - b) }))
    .filter(({ values }) => values.length < 3);
};

/** What is never more than something else is that less a count that nobody prints. */
const withGrowth = ({ cells, relations, orders = [], pairs = [] }: Tables): Tables => {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const growths = orders.map(({ less, more }) => ({
    id: `from ${less} to ${more}`,
    less,
    more,
    value: (values.get(more) ?? 0) - (values.get(less) ?? 0),
  }));
  return {
    cells: [...cells, ...growths.map(({ id, value }) => ({ id, value, printed: false }) as const)],
    relations: [...relations, ...growths.map(({ id, less, more }) => ({ total: more, parts: [less, id] }))],
    orders,
    pairs,
  };
};

/** Unknown counts that no sum links can be looked at apart. */
const partsOf = ({ relations }: Tables, unknown: readonly Cell[]): Cell[][] => {
  const leaders = new Map(unknown.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    let leader = id;
    while (leaders.get(leader) !== leader) leader = leaders.get(leader) ?? leader;
    return leader;
  };
  for (const { total, parts } of relations) {
    const [first, ...rest] = [total, ...parts].filter((id) => leaders.has(id));
    if (first !== undefined) for (const id of rest) leaders.set(leaderOf(id), leaderOf(first));
  }
  const groups = Map.groupBy(unknown, ({ id }) => leaderOf(id));
  return [...groups.values()];
};

/** Unknown counts that hang together: each a column of the program, with its bounds, and every sum they stand in. */
type Program = {
  part: readonly Cell[];
  bounds: readonly Bounds[];
  sums: readonly { terms: readonly { column: number; sign: number }[]; shown: number }[];
  seen: ReadonlyMap<string, Set<number>>;
};
type Bounds = { low: number; high: number };

const attackPart = (
  tables: Tables,
  hidden: ReadonlySet<string>,
  part: readonly Cell[],
  seen: ReadonlyMap<string, Set<number>>,
): void => {
  const program = {
    part,
    bounds: part.map((cell) => boundsOf(tables, hidden, cell)),
    sums: sumsOf(tables, part),
    seen,
  };
  const model = highs.createModel();
  try {
    state(model, program);
    lookAtMany(model, program);
    for (const column of part.keys()) lookAtOne(model, program, column);
  } finally {
    model.dispose();
  }
};

const sumsOf = (tables: Tables, part: readonly Cell[]): Program['sums'] => {
  const values = new Map(tables.cells.map(({ id, value }) => [id, value]));
  const columns = new Map(part.map(({ id }, column) => [id, column]));
  return tables.relations
    .map(({ total, parts }) => {
      const members = [{ id: total, sign: -1 }, ...parts.map((id) => ({ id, sign: 1 }))];
      return {
        terms: members.flatMap(({ id, sign }) => {
          const column = columns.get(id);
          return column === undefined ? [] : [{ column, sign }];
        }),
        shown: members
          .filter(({ id }) => !columns.has(id))
          .reduce((sum, { id, sign }) => sum + sign * (values.get(id) ?? 0), 0),
      };
    })
    .filter(({ terms }) => terms.length > 0);
};

const state = (model: Model, { bounds, sums }: Program): void => {
  model.options.set({ output_flag: false });
  for (const [column, { low, high }] of bounds.entries()) {
    model.addVar(low, Math.min(high, farUp));
    model.changeColIntegrality(column, constants.variableType.integer);
  }
  for (const { terms, shown } of sums) {
    model.addRow(-shown, -shown, {
      indices: terms.map(({ column }) => column),
      values: terms.map(({ sign }) => sign),
    });
  }
};

const isOpen = ({ part, seen }: Program, column: number): boolean =>
  (seen.get(part[column]?.id ?? '')?.size ?? 3) < 3;

/** Solves, checks the solution by adding it up, and notes every value in it. */
const look = (model: Model, program: Program): void => {
  const { part, bounds, sums, seen } = program;
  model.run();
  if (model.getModelStatus() !== constants.modelStatus.optimal) return;
  const found = [...model.getSolution().colValue].map(Math.round);
  const addsUp = sums.every(
    ({ terms, shown }) =>
      terms.reduce((sum, { column, sign }) => sum + sign * (found[column] ?? 0), shown) === 0,
  );
  const isWithin = bounds.every(({ low, high }, column) => {
    const value = found[column] ?? Number.NaN;
    return low <= value && value <= high;
  });
  if (!addsUp || !isWithin) return;
  for (const [column, { id }] of part.entries()) {
    if (isOpen(program, column)) seen.get(id)?.add(found[column] ?? 0);
  }
};

/** Many at once first: one solution shows a value of every count. */
const lookAtMany = (model: Model, program: Program): void => {
  const columns = [...program.part.keys()];
  for (let round = 0; round < 6 && columns.some((column) => isOpen(program, column)); round += 1) {
    for (const column of columns) {
      const direction = round < 2 ? 1 : Math.sign(Math.sin(column * (round + 1))) || 1;
      model.changeColCost(column, isOpen(program, column) ? direction : 0);
    }
    model.changeObjectiveSense(round % 2 === 0 ? minimize : maximize);
    look(model, program);
  }
  for (const column of columns) model.changeColCost(column, 0);
};

/** The least and the most that one count can be; where these are not enough, what lies between, one by one. */
const lookAtOne = (model: Model, program: Program, column: number): void => {
  for (const sense of [maximize, minimize]) {
    if (!isOpen(program, column)) return;
    model.changeObjectiveSense(sense);
    model.changeColCost(column, 1);
    look(model, program);
    model.changeColCost(column, 0);
  }
  const known = program.seen.get(program.part[column]?.id ?? '') ?? new Set();
  const { low, high } = program.bounds[column] ?? { low: 0, high: 0 };
  for (
    let value = Math.min(...known) + 1;
    value < Math.max(...known) && isOpen(program, column);
    value += 1
  ) {
    if (known.has(value)) continue;
    model.changeColBounds(column, value, value);
    look(model, program);
    model.changeColBounds(column, low, Math.min(high, farUp));
  }
};

const boundsOf = (tables: Tables, hidden: ReadonlySet<string>, { id, value, printed }: Cell): Bounds => {
  if (printed === false) return { low: 0, high: infinity };
  if (isPartOfSmall(tables, hidden, id)) return { low: 0, high: 5 };
  const isLesser = value <= (partnerOf(tables, hidden, id)?.value ?? value);
  return { low: Math.min(1, value), high: value <= 5 && isLesser ? 5 : infinity };
};

const partnerOf = (
  { cells, pairs = [] }: Tables,
  hidden: ReadonlySet<string>,
  id: string,
): Cell | undefined => {
  const other = pairs.find((pair) => pair.includes(id))?.find((one) => one !== id);
  return other !== undefined && hidden.has(other) ? cells.find((cell) => cell.id === other) : undefined;
};

/** Whether a count stands in a sum, however deep, whose whole is printed, hidden and at most five. */
const isPartOfSmall = (
  { cells, relations, orders = [] }: Tables,
  hidden: ReadonlySet<string>,
  id: string,
): boolean =>
  relations.slice(0, relations.length - orders.length).some(({ total, parts }) => {
    if (!parts.includes(id) || !hidden.has(total)) return false;
    const whole = cells.find((cell) => cell.id === total);
    return whole !== undefined && whole.printed !== false && whole.value <= 5;
  });
