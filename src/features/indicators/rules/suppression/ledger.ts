import type { Reason } from './sensitive.ts';
import type { System } from './tables.ts';

/** What is known so far of one suppression: which cells are hidden and why, and what hiding another would lose. */
export type Ledger = {
  system: System;
  hidden: Map<number, Reason>;
  /** What is hidden together with a cell. */
  partners: ReadonlyMap<number, number>;
  /** What readers lose with a cell: 0 where it is hidden or never printed, endless where it cannot be hidden. */
  losses: Float64Array;
  /** How far up and down from the truth a cell may be, for all that a reader can know. */
  roomUp: Float64Array;
  roomDown: Float64Array;
  /** What a cell may do in a move, in bits (`may`): the room, whether it can be hidden, and whether it is in none yet. */
  openings: Uint8Array;
};

/** What a cell may do: go up or down as often as that, be hidden, be moved. */
export const may = { goUp: [0, 1, 3], goDown: [0, 4, 12], beHidden: 16, beMoved: 32 } as const;

const steps = (room: number): 0 | 1 | 2 => (room >= 2 ? 2 : room >= 1 ? 1 : 0);

/** Moves a cell as if it were `by` more than it is. */
export const shiftRoom = ({ roomUp, roomDown, openings }: Ledger, cell: number, by: number): void => {
  const up = (roomUp[cell] ?? 0) - by;
  const down = (roomDown[cell] ?? 0) + by;
  roomUp[cell] = up;
  roomDown[cell] = down;
  const others = (openings[cell] ?? 0) & (may.beHidden | may.beMoved);
  openings[cell] = others | may.goUp[steps(up)] | may.goDown[steps(down)];
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

/** Two noughts have nothing to hide, and what was published before cannot be hidden with anything. */
const partnersOf = ({ cells, pairs }: System, published: ReadonlySet<string>): Map<number, number> => {
  const isNought = (cell: number): boolean => cells[cell]?.value === 0;
  const wasShown = (cell: number): boolean => published.has(cells[cell]?.id ?? '');
  return new Map(
    pairs
      .filter((pair) => !pair.every(isNought) && !pair.some(wasShown))
      .flatMap(([one, other]) => [
        [one, other],
        [other, one],
      ]),
  );
};

/**
 * Opens the ledger with what must be hidden in any case. What was published before cannot be hidden, and no nought but
 * that of a pair.
 */
export const openLedger = (
  system: System,
  sensitive: ReadonlyMap<number, Reason>,
  published: ReadonlySet<string>,
): Ledger => {
  const partners = partnersOf(system, published);
  const ledger: Ledger = {
    system,
    hidden: new Map(),
    partners,
    losses: new Float64Array(system.cells.length),
    roomUp: new Float64Array(system.cells.length),
    roomDown: new Float64Array(system.cells.length),
    openings: new Uint8Array(system.cells.length).fill(may.beMoved),
  };
  for (const [cell, { id, value, printed }] of system.cells.entries()) {
    const partner = partners.get(cell);
    const { lowest, highest } = rangeOf(
      value,
      printed !== false,
      partner === undefined ? null : (system.cells[partner]?.value ?? 0),
      sensitive.get(cell),
    );
    ledger.roomUp[cell] = highest - value;
    ledger.roomDown[cell] = value - lowest;
    shiftRoom(ledger, cell, 0);
    const stays = printed !== false && ((value === 0 && partner === undefined) || published.has(id));
    if (stays) ledger.losses[cell] = Number.POSITIVE_INFINITY;
    else mayBeHidden(ledger, cell, printed === false ? 0 : lossOf(system, cell));
  }
  for (const [cell, reason] of sensitive) hide(ledger, cell, reason);
  return ledger;
};

/**
 * The whole numbers that a reader may think possible. Somebody may know of a count that it is small; that one is not,
 * nobody can, as all hidden counts look alike. As a nought is shown elsewhere, only a part of a small whole may be one, or
 * one of a pair. `other` is the other count of the pair: of two hidden together only the lesser is known to be small,
 * as the greater one may be hidden with it.
 */
const rangeOf = (
  value: number,
  isPrinted: boolean,
  other: number | null,
  reason: Reason | undefined,
): { lowest: number; highest: number } => {
  if (!isPrinted) return { lowest: 0, highest: Number.POSITIVE_INFINITY };
  if (reason === 'part of a small whole') return { lowest: 0, highest: 5 };
  const isKnownSmall = value <= Math.min(5, other ?? value);
  return { lowest: Math.min(1, value), highest: isKnownSmall ? 5 : Number.POSITIVE_INFINITY };
};

const mayBeHidden = ({ losses, openings }: Ledger, cell: number, loss: number): void => {
  losses[cell] = loss;
  openings[cell] = (openings[cell] ?? 0) | may.beHidden;
};

/** Hides a cell, and the other one of its pair with it. */
export const hide = (ledger: Ledger, cell: number, reason: Reason): void => {
  const { hidden, losses, partners } = ledger;
  hidden.set(cell, reason);
  mayBeHidden(ledger, cell, 0);
  const partner = partners.get(cell);
  if (partner === undefined || hidden.has(partner) || losses[partner] === Number.POSITIVE_INFINITY) return;
  hide(ledger, partner, 'gives another away');
};
