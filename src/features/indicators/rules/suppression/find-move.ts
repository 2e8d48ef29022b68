import { type Ledger, may } from './ledger.ts';
import { listsOf } from './tables.ts';
import { unbalanced } from './unbalanced.ts';

/**
 * Other figures that add up as well: some cells one higher, others one lower, all sums as printed. Whoever sees the
 * tables cannot tell them from the true ones, once every cell of the move is hidden.
 */
export type Move = ReadonlyMap<number, Sign>;

type Sign = 1 | -1;

/** How often a move must be possible: `forward` times, and `back` times the other way round. */
export type Reach = { forward: 1 | 2; back: 0 | 1 };

/**
 * How far is looked for a move: at most so many cells in it, at most so many tries. The first `turn` takes what loses
 * least first; each later one takes another way at every fork, where the first would search for ever.
 */
export type Effort = { cells: number; tries: number; turn: number };

/**
 * How much may still be looked at for all moves together, counted in members of sums: seconds would let the same figures
 * end otherwise on another machine.
 */
export type Allowance = { left: number };

type Start = { cell: number; sign: Sign };
type Found = { move: Move; loss: number };
export type FindMove = (start: Start, reach: Reach, effort: Effort) => Found | null;

/** Each cell costs a little even when it is hidden already: of two moves with the same loss the shorter is better. */
const perCell = 1 / 1024;

/** From 0 up to 1, the same for the same cell and turn. */
const chanceOf = (cell: number, turn: number): number =>
  ((Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(turn, 0x85ebca6b)) >>> 0) / 2 ** 32;

/** Once a move is found, so long is looked for one that loses less. */
const triesForBetter = 60;

/**
 * Finds the move through a cell that loses readers least, or null where there is none within the effort. It looks
 * depth first: changes the cell, then in a sum that no longer adds up another one, until all sums do.
 */
export const moveFinder = (ledger: Ledger, allowance: Allowance): FindMove => {
  const { system, losses, openings } = ledger;
  const sums = unbalanced(system);
  const cellsOf = listsOf(system.members.map((members) => members.map(({ cell }) => cell)));
  const sumsOf = listsOf(system.memberships.map((some) => some.map(({ relation }) => relation)));
  const move: Start[] = [];
  const deadEnds = new Float64Array(system.members.length);
  let toRise = 0;
  let toFall = 0;
  let effort: Effort = { cells: 0, tries: 0, turn: 0 };
  let loss = 0;
  let tries = 0;
  let limit = 0;
  let best: Found | null = null;

  const change = (start: Start): void => {
    const { cell, sign } = start;
    move.push(start);
    openings[cell] = (openings[cell] ?? 0) & ~may.beMoved;
    loss += (losses[cell] ?? 0) + perCell;
    sums.shift(cell, sign);
  };
  const undo = ({ cell, sign }: Start): void => {
    move.pop();
    openings[cell] = (openings[cell] ?? 0) | may.beMoved;
    loss -= (losses[cell] ?? 0) + perCell;
    sums.shift(cell, sign === 1 ? -1 : 1);
  };
  /** What of its openings a cell needs to be changed within the reach. */
  const neededFor = (sign: Sign, { forward, back }: Reach): number => {
    const room = sign === 1 ? may.goUp[forward] | may.goDown[back] : may.goDown[forward] | may.goUp[back];
    return room | may.beHidden | may.beMoved;
  };
  const has = (cell: number, needed: number): boolean => ((openings[cell] ?? 0) & needed) === needed;

  /** How many cells can mend a sum, as far as it matters: no more than `most` (two at least) are counted. */
  const countWays = (relation: number, most: number): number => {
    const isAbove = sums.differenceOf(relation) > 0;
    const needed = isAbove ? toFall : toRise;
    const first = cellsOf.from[relation] ?? 0;
    const end = cellsOf.from[relation + 1] ?? 0;
    // The total comes first and goes the other way.
    let count = has(cellsOf.all[first] ?? 0, isAbove ? toRise : toFall) ? 1 : 0;
    let place = first + 1;
    for (; place < end && count < most; place += 1) if (has(cellsOf.all[place] ?? 0, needed)) count += 1;
    allowance.left -= place - first;
    return count;
  };
  /**
   * The sum to mend next: one with no way or one, else that with the fewest ways for the dead
   * ends it has led to.
   * @see F. Boussemart et al., Boosting systematic search by weighting constraints (2004)
   */
  const tightest = (changed: number): number | null => {
    // What was changed last is what most often leaves no choice.
    for (let place = sumsOf.from[changed] ?? 0; place < (sumsOf.from[changed + 1] ?? 0); place += 1) {
      const relation = sumsOf.all[place] ?? 0;
      if (sums.differenceOf(relation) !== 0 && countWays(relation, 2) < 2) return relation;
    }
    let chosen: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let relation = sums.next(sums.none); relation !== sums.none; relation = sums.next(relation)) {
      const weight = 1 + (deadEnds[relation] ?? 0);
      const ways = countWays(relation, Math.max(2, least * weight));
      if (ways < 2) return relation;
      if (ways / weight < least) {
        least = ways / weight;
        chosen = relation;
      }
    }
    return chosen;
  };
  const waysToMend = (relation: number): Start[] => {
    const isAbove = sums.differenceOf(relation) > 0;
    const ways: Start[] = [];
    for (const member of system.members[relation] ?? []) {
      const sign = isAbove === (member.sign === 1) ? -1 : 1;
      if (has(member.cell, sign === 1 ? toRise : toFall)) ways.push({ cell: member.cell, sign });
    }
    return ways;
  };
  /** In the first turn what loses least comes first, in the others what opens fewest sums, with chance in every second. */
  const weigh = (way: Start): { way: Start; first: number; second: number } => {
    const { cell, sign } = way;
    const lost = losses[cell] ?? 0;
    const opens = sums.opened(cell, sign);
    if (effort.turn === 0) return { way, first: lost, second: opens };
    return { way, first: opens + (effort.turn % 2 === 1 ? chanceOf(cell, effort.turn) : 0), second: lost };
  };
  const inOrder = (ways: Start[]): Start[] => {
    if (ways.length < 2) return ways;
    const sorted = ways
      .map(weigh)
      .sort((a, b) => a.first - b.first || a.second - b.second)
      .map(({ way }) => way);
    const first =
      effort.turn % 2 === 1 ? 0 : (effort.turn + move.length * (effort.turn >> 1)) % Math.min(3, ways.length);
    return first === 0 ? sorted : [...sorted.slice(first), ...sorted.slice(0, first)];
  };

  const extend = (changed: number): void => {
    tries += 1;
    const relation = tightest(changed);
    if (relation === null) {
      best = { move: new Map(move.map(({ cell, sign }) => [cell, sign])), loss };
      limit = Math.min(limit, tries + triesForBetter);
      return;
    }
    if (move.length >= effort.cells) return;
    const ways = inOrder(waysToMend(relation));
    if (ways.length === 0) deadEnds[relation] = (deadEnds[relation] ?? 0) + 1;
    for (const way of ways) {
      if (tries >= limit || allowance.left <= 0) return;
      if (best !== null && loss + (losses[way.cell] ?? 0) + perCell >= best.loss) continue;
      change(way);
      extend(way.cell);
      undo(way);
    }
  };

  return (start, reach, wantedEffort) => {
    toRise = neededFor(1, reach);
    toFall = neededFor(-1, reach);
    effort = wantedEffort;
    tries = 0;
    limit = effort.tries;
    best = null;
    if (effort.turn === 0) deadEnds.fill(0);
    if (!has(start.cell, start.sign === 1 ? toRise : toFall)) return null;
    change(start);
    extend(start.cell);
    undo(start);
    // Sums of decimals drift.
    loss = 0;
    return best;
  };
};
