import { type Allowance, type Effort, type Move, moveFinder, type Reach } from './find-move.ts';
import { hide, type Ledger, shiftRoom } from './ledger.ts';

/**
 * `protect` answers whether a cell is protected now, each round tries other ways; `isFixed` whether no other figures were found for it at all, however
 * far was looked.
 */
export type Protector = {
  protect: (cell: number, round: number) => boolean;
  isFixed: (cell: number) => boolean;
};

type Sign = 1 | -1;

/** By how much a cell could be other than it is; two such steps and the truth make three values. */
const enough = 2;

const eitherWay: Reach = { forward: 1, back: 1 };
const twice: Reach = { forward: 2, back: 0 };
const once: Reach = { forward: 1, back: 0 };

/** Long tries, each another way. */
const turns = (from: number, to: number): Effort[] =>
  Array.from({ length: to - from }, (_, place) => ({ cells: 1_500, tries: 500, turn: from + place }));

/**
 * Short moves are found at once and hide little; only where there is none the search goes far. Many short tries, each
 * another way, find what one long try does not.
 * @see C. Gomes et al., Boosting combinatorial search through randomization (1998)
 */
const efforts: readonly Effort[] = [
  { cells: 8, tries: 60, turn: 0 },
  { cells: 100, tries: 250, turn: 0 },
  { cells: 800, tries: 1_200, turn: 0 },
  ...turns(0, 100),
];

/** What is tried in a round: in the first everything, in each later one other ways than before. */
const effortsOf = (round: number): readonly Effort[] =>
  round === 0 ? efforts : turns(80 + round * 20, 100 + round * 20);

/**
 * Protects cells by hiding others: for each it finds figures that could stand instead of the true ones and hides
 * every cell in which they differ, those that lose readers least. Where the allowance is used up it protects nothing more.
 */
export const protector = (ledger: Ledger, allowance: Allowance): Protector => {
  const { system } = ledger;
  const findMove = moveFinder(ledger, allowance);
  const others = new Map<number, Set<number>>();
  const isProtected = (cell: number): boolean => (others.get(cell)?.size ?? 0) >= enough;

  const hideUnlessHidden = (cell: number): void => {
    const isNeverPrinted = system.cells[cell]?.printed === false;
    if (!isNeverPrinted && !ledger.hidden.has(cell)) hide(ledger, cell, 'gives another away');
  };
  /** Hides all that a change is made of, and notes what each cell could be instead. */
  const note = (change: ReadonlyMap<number, number>): void => {
    for (const [cell, by] of change) {
      hideUnlessHidden(cell);
      if (by !== 0) others.set(cell, (others.get(cell) ?? new Set()).add(by));
    }
  };
  const times = (move: Move, by: number): Map<number, number> =>
    new Map([...move].map(([cell, sign]) => [cell, sign * by]));

  /** Looks at the cell as if the figures had changed already. */
  const after = <Answer>(move: Move, look: () => Answer): Answer => {
    const turn = (by: Sign) => {
      for (const [cell, sign] of move) shiftRoom(ledger, cell, by * sign);
    };
    turn(1);
    const answer = look();
    turn(-1);
    return answer;
  };

  /** One move that can be made either way or twice: the cheapest, and it protects all its cells. */
  const byOneMove = (cell: number, effort: Effort): boolean => {
    const ways = [
      { start: { cell, sign: 1 }, reach: eitherWay, steps: [1, -1] },
      { start: { cell, sign: 1 }, reach: twice, steps: [1, 2] },
      { start: { cell, sign: -1 }, reach: twice, steps: [1, 2] },
    ] as const;
    const [best] = ways
      .flatMap(({ start, reach, steps }) => {
        const found = findMove(start, reach, effort);
        return found ? [{ ...found, steps }] : [];
      })
      .sort((a, b) => a.loss - b.loss);
    for (const step of best?.steps ?? []) note(times(best?.move ?? new Map(), step));
    return isProtected(cell);
  };

  /** A step up and a step down by moves of their own, or a second step the same way after the first. */
  const byTwoMoves = (cell: number, effort: Effort): boolean => {
    for (const sign of [1, -1] as const) {
      const first = isProtected(cell) ? null : findMove({ cell, sign }, once, effort);
      if (first === null) continue;
      note(times(first.move, 1));
      if (isProtected(cell)) return true;
      const second = after(first.move, () => findMove({ cell, sign }, once, effort));
      if (second) note(sum(first.move, second.move));
    }
    return isProtected(cell);
  };

  return {
    protect: (cell, round) =>
      isProtected(cell) ||
      effortsOf(round).some(
        (effort) => allowance.left > 0 && (byOneMove(cell, effort) || byTwoMoves(cell, effort)),
      ),
    isFixed: (cell) => allowance.left > 0 && !others.has(cell),
  };
};

/** Two moves one after the other. */
const sum = (first: Move, second: Move): Map<number, number> => {
  const both = new Map<number, number>(first);
  for (const [cell, sign] of second) both.set(cell, (both.get(cell) ?? 0) + sign);
  return both;
};
