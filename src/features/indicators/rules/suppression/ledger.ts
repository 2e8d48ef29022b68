import type { Reason } from './sensitive.ts';
import { isSmall, type System } from './tables.ts';

/** What is known so far of one suppression: which cells are hidden and why, and what hiding another would lose. */
export type Ledger = {
  system: System;
  hidden: Map<number, Reason>;
  /** What readers lose with a cell: 0 where it is hidden or never printed, endless where it cannot be hidden. */
  losses: Float64Array;
  /** How far up and down from the truth a cell may be, for all that a reader can know. */
  roomUp: Float64Array;
  roomDown: Float64Array;
};

/** Counts of 6 and more are told apart by their order of magnitude only, so that what is chosen tells little of them. */
const sizeOf = (value: number): number => {
  if (value < 20) return 1;
  if (value < 100) return 2;
  return value < 1000 ? 4 : 8;
};

/** A whole is lost to every table that it sums up; a large count says more than a small one. */
const lossOf = ({ cells, memberships, breakdowns }: System, cell: number): number => {
  const isWhole = ({ relation, sign }: { relation: number; sign: 1 | -1 }) =>
    sign === -1 && relation < breakdowns;
  const wholes = (memberships[cell] ?? []).filter(isWhole).length;
  return sizeOf(cells[cell]?.value ?? 0) * (1 + 2 * wholes);
};

/** Opens the ledger with what must be hidden in any case. Noughts, and what was published before, cannot be hidden. */
export const openLedger = (
  system: System,
  sensitive: ReadonlyMap<number, Reason>,
  published: ReadonlySet<string>,
): Ledger => {
  const ledger: Ledger = {
    system,
    hidden: new Map(),
    losses: new Float64Array(system.cells.length),
    roomUp: new Float64Array(system.cells.length),
    roomDown: new Float64Array(system.cells.length),
  };
  for (const [cell, { id, value, printed }] of system.cells.entries()) {
    const { lowest, highest } = rangeOf(value, printed !== false, sensitive.get(cell));
    ledger.roomUp[cell] = highest - value;
    ledger.roomDown[cell] = value - lowest;
    if (printed === false) continue;
    const stays = value === 0 || published.has(id);
    ledger.losses[cell] = stays ? Number.POSITIVE_INFINITY : lossOf(system, cell);
  }
  for (const [cell, reason] of sensitive) hide(ledger, cell, reason);
  return ledger;
};

/**
 * The whole numbers that a reader may think possible. Somebody may know of a count that it is small; that one is not,
 * nobody can, as all hidden counts look alike. As a nought is shown elsewhere, only a part of a small whole may be one.
 */
const rangeOf = (
  value: number,
  isPrinted: boolean,
  reason: Reason | undefined,
): { lowest: number; highest: number } => {
  if (!isPrinted) return { lowest: 0, highest: Number.POSITIVE_INFINITY };
  if (reason === 'part of a small whole') return { lowest: 0, highest: 5 };
  return { lowest: 1, highest: isSmall(value) ? 5 : Number.POSITIVE_INFINITY };
};

export const hide = ({ hidden, losses }: Ledger, cell: number, reason: Reason): void => {
  hidden.set(cell, reason);
  losses[cell] = 0;
};
