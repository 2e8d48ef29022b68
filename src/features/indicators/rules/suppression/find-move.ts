import type { Ledger } from './ledger.ts';
import type { Member } from './tables.ts';
import { unbalanced } from './unbalanced.ts';

/**
 * Other figures that add up as well: some cells one higher, others one lower, all sums as printed. Whoever sees the
 * tables cannot tell them from the true ones, once every cell of the move is hidden.
 */
export type Move = ReadonlyMap<number, Sign>;

type Sign = 1 | -1;

/** How often a move must be possible: `forward` times, and `back` times the other way round. */
export type Reach = { forward: number; back: number };

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
  const { system, losses, roomUp, roomDown } = ledger;
  const sums = unbalanced(system);
  const move = new Map<number, Sign>();
  const isMoved = new Uint8Array(system.cells.length);
  const deadEnds = new Float64Array(system.members.length);
  let reach: Reach = { forward: 1, back: 0 };
  let effort: Effort = { cells: 0, tries: 0, turn: 0 };
  let loss = 0;
  let tries = 0;
  let limit = 0;
  let best: Found | null = null;

  const change = (cell: number, sign: Sign): void => {
    move.set(cell, sign);
    isMoved[cell] = 1;
    loss += (losses[cell] ?? 0) + perCell;
    sums.shift(cell, sign);
  };
  const undo = (cell: number, sign: Sign): void => {
    move.delete(cell);
    isMoved[cell] = 0;
    loss -= (losses[cell] ?? 0) + perCell;
    sums.shift(cell, sign === 1 ? -1 : 1);
  };
  const canChange = (cell: number, sign: Sign): boolean => {
    if (isMoved[cell] === 1 || losses[cell] === Number.POSITIVE_INFINITY) return false;
    const up = roomUp[cell] ?? 0;
    const down = roomDown[cell] ?? 0;
    return sign === 1 ? up >= reach.forward && down >= reach.back : down >= reach.forward && up >= reach.back;
  };

  /** Which way a cell has to go to mend a sum. */
  const signFor = (relation: number, member: Member): Sign =>
    sums.differenceOf(relation) > 0 === (member.sign === 1) ? -1 : 1;
  /** How many cells can mend a sum, as far as it matters: no more than `most` are counted. */
  const countWays = (relation: number, most: number): number => {
    let count = 0;
    for (const member of system.members[relation] ?? []) {
      allowance.left -= 1;
      if (canChange(member.cell, signFor(relation, member))) count += 1;
      if (count >= most) break;
    }
    return count;
  };
  /**
   * The sum to mend next: one with no way or one, else that with the fewest ways for the dead
   * ends it has led to.
   * @see F. Boussemart et al., Boosting systematic search by weighting constraints (2004)
   */
  const tightest = (changed: number): number | null => {
    // What was changed last is what most often leaves no choice.
    for (const { relation } of system.memberships[changed] ?? []) {
      if (sums.differenceOf(relation) !== 0 && countWays(relation, 2) < 2) return relation;
    }
    let chosen: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const relation of sums.relations) {
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
  const waysToMend = (relation: number): Start[] =>
    (system.members[relation] ?? []).flatMap((member) => {
      const sign = signFor(relation, member);
      return canChange(member.cell, sign) ? [{ cell: member.cell, sign }] : [];
    });
  const inOrder = (ways: Start[]): Start[] => {
    if (ways.length < 2) return ways;
    const weighed = ways.map((way) => ({
      way,
      loss: losses[way.cell] ?? 0,
      opens: sums.opened(way.cell, way.sign),
    }));
    const keyOf = ({ way, opens }: (typeof weighed)[number]): number =>
      opens + (effort.turn % 2 === 1 ? chanceOf(way.cell, effort.turn) : 0);
    const sorted =
      effort.turn === 0
        ? weighed.sort((a, b) => a.loss - b.loss || a.opens - b.opens)
        : weighed.sort((a, b) => keyOf(a) - keyOf(b) || a.loss - b.loss);
    const first =
      effort.turn % 2 === 1 ? 0 : (effort.turn + move.size * (effort.turn >> 1)) % Math.min(3, ways.length);
    return [...sorted.slice(first), ...sorted.slice(0, first)].map(({ way }) => way);
  };

  const extend = (changed: number): void => {
    tries += 1;
    const relation = tightest(changed);
    if (relation === null) {
      best = { move: new Map(move), loss };
      limit = Math.min(limit, tries + triesForBetter);
      return;
    }
    if (move.size >= effort.cells) return;
    const ways = inOrder(waysToMend(relation));
    if (ways.length === 0) deadEnds[relation] = (deadEnds[relation] ?? 0) + 1;
    for (const { cell, sign } of ways) {
      if (tries >= limit || allowance.left <= 0) return;
      if (best !== null && loss + (losses[cell] ?? 0) + perCell >= best.loss) continue;
      change(cell, sign);
      extend(cell);
      undo(cell, sign);
    }
  };

  return (start, wantedReach, wantedEffort) => {
    reach = wantedReach;
    effort = wantedEffort;
    tries = 0;
    limit = effort.tries;
    best = null;
    if (effort.turn === 0) deadEnds.fill(0);
    if (!canChange(start.cell, start.sign)) return null;
    change(start.cell, start.sign);
    extend(start.cell);
    undo(start.cell, start.sign);
    // Sums of decimals drift.
    loss = 0;
    return best;
  };
};
