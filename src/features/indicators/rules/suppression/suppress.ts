import { type Ledger, openLedger } from './ledger.ts';
import { protector } from './protect.ts';
import { type Earlier, type Reason, sensitiveCells } from './sensitive.ts';
import { isSmall, systemOf, type Tables } from './tables.ts';

/**
 * What is not shown, and why. `exposed` are counts that could not be protected, because too much was published before:
 * while there are any, nothing of these tables may be published.
 */
export type Suppressed = { hidden: ReadonlyMap<string, Reason>; exposed: readonly string[] };

const nothingEarlier: Earlier = { published: new Set(), hidden: new Set() };

/**
 * Which counts to hide so that nobody can narrow a hidden one to fewer than three values, from all tables together and
 * from what was published before; even somebody who knows this rule and why each count is hidden. The same tables give
 * the same answer. Throws TablesDoNotAddUp.
 */
export const suppress = (tables: Tables, earlier: Earlier = nothingEarlier): Suppressed => {
  const system = systemOf(tables);
  const ledger = openLedger(system, sensitiveCells(system, earlier), earlier.published);
  const { protect, isFixed } = protector(ledger);
  // Hiding more never gives a hidden count away, so what is protected once stays so.
  const unprotected: number[] = [];
  for (const cell of toProtect(ledger)) if (!protect(cell)) unprotected.push(cell);
  // A nought that could be nothing else follows from what is shown: it is shown as well.
  const plain = unprotected.filter((cell) => system.cells[cell]?.value === 0 && isFixed(cell));
  for (const cell of plain) ledger.hidden.delete(cell);
  const idOf = (cell: number): string => system.cells[cell]?.id ?? '';
  return {
    hidden: new Map([...ledger.hidden].map(([cell, reason]) => [idOf(cell), reason])),
    exposed: unprotected.filter((cell) => !plain.includes(cell) && !protect(cell)).map(idOf),
  };
};

/** Small counts that are never printed, and the hidden cells: while it is walked, those too that are hidden meanwhile. */
const toProtect = function* ({ system, hidden }: Ledger): Generator<number> {
  for (const [cell, { value, printed }] of system.cells.entries()) {
    if (printed === false && isSmall(value)) yield cell;
  }
  yield* hidden.keys();
};
