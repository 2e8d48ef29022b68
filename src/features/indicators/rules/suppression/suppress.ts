import { type Ledger, openLedger } from './ledger.ts';
import { protector } from './protect.ts';
import { type Earlier, type Reason, sensitiveCells } from './sensitive.ts';
import { isSmall, systemOf, type Tables } from './tables.ts';

/**
 * What is not shown, and why. `exposed` are counts that could not be protected, because too much was published before or
 * because the search ended first: while there are any, nothing of these tables may be published.
 */
export type Suppressed = { hidden: ReadonlyMap<string, Reason>; exposed: readonly string[] };

const nothingEarlier: Earlier = { published: new Set(), hidden: new Set() };

/**
 * For each count, how many members of sums are looked at on average before the search ends: a large council takes a
 * quarter of it, and one of a few dozen children all of it, in a few seconds.
 */
const looksForEach = 12_000;

/** How often what is not protected is tried again: the search ends before where it has used up its looks. */
const rounds = 20;

/**
 * Which counts to hide so that nobody can narrow a hidden one to fewer than three values, from all tables together and
 * from what was published before; even somebody who knows this rule and why each count is hidden. The same tables give
 * the same answer; it ends after so many looks at a count's sums for each count. Throws TablesDoNotAddUp.
 */
export const suppress = (
  tables: Tables,
  earlier: Earlier = nothingEarlier,
  looks: number = looksForEach,
): Suppressed => {
  const system = systemOf(tables);
  const ledger = openLedger(system, sensitiveCells(system, earlier), earlier.published);
  const { protect, isFixed } = protector(ledger, { left: looks * system.cells.length });
  /** Hiding more never gives a hidden count away, so what is protected once stays so. */
  const unprotectedIn = (round: number): number[] => {
    const left: number[] = [];
    for (const cell of toProtect(ledger)) if (!protect(cell, round)) left.push(cell);
    return left;
  };
  // A nought that could be nothing else follows from what is shown: it is shown as well.
  const plain = unprotectedIn(0).filter((cell) => system.cells[cell]?.value === 0 && isFixed(cell));
  for (const cell of plain) ledger.hidden.delete(cell);
  // By now more is hidden, and what was not found in one way may be found in another.
  let exposed = unprotectedIn(0);
  for (let round = 1; round < rounds && exposed.length > 0; round += 1) exposed = unprotectedIn(round);
  const idOf = (cell: number): string => system.cells[cell]?.id ?? '';
  return {
    hidden: new Map([...ledger.hidden].map(([cell, reason]) => [idOf(cell), reason])),
    exposed: exposed.map(idOf),
  };
};

/** Small counts that are never printed, and the hidden cells: while it is walked, those too that are hidden meanwhile. */
const toProtect = function* ({ system, hidden }: Ledger): Generator<number> {
  for (const [cell, { value, printed }] of system.cells.entries()) {
    if (printed === false && isSmall(value)) yield cell;
  }
  yield* hidden.keys();
};
