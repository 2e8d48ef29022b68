import { isSmall, type System, TablesDoNotAddUp } from './tables.ts';

/** Why a count is hidden: it is small; it is part of a small whole; or it would give another one away. */
export type Reason = 'small' | 'part of a small whole' | 'gives another away';

/** What was published before. What was shown can be hidden no more, and what was hidden stays so. */
export type Earlier = { published: ReadonlySet<string>; hidden: ReadonlySet<string> };

/**
 * What must be hidden for its own sake: counts of one to five, and every part of such a whole, noughts too. (Five
 * groups of a whole of at most five: shown which of them are nought, the others would all be one.) A nought
 * is shown otherwise, and so is every part of a whole that is shown as nought.
 */
export const sensitiveCells = (system: System, earlier: Earlier): Map<number, Reason> => {
  const known = new Map<number, Reason | 'shown'>();
  const decide = (cell: number, above: readonly number[]): Reason | 'shown' => {
    const decided = known.get(cell);
    if (decided !== undefined) return decided;
    if (above.includes(cell)) throw new TablesDoNotAddUp(`"${system.cells[cell]?.id}" is a part of itself.`);
    const wholes = wholesOf(system, cell).map((whole) => ({
      whole,
      reason: decide(whole, [...above, cell]),
    }));
    const reason = reasonOf(system, earlier, cell, wholes);
    known.set(cell, reason);
    return reason;
  };
  const hidden = new Map<number, Reason>();
  for (const cell of system.cells.keys()) {
    const reason = decide(cell, []);
    if (reason !== 'shown') hidden.set(cell, reason);
  }
  return hidden;
};

/** The printed counts that are broken down into a count and others. */
const wholesOf = ({ cells, members, memberships, breakdowns }: System, cell: number): number[] =>
  (memberships[cell] ?? [])
    .filter(({ relation, sign }) => sign === 1 && relation < breakdowns)
    .flatMap(({ relation }) => members[relation]?.find(({ sign }) => sign === -1)?.cell ?? [])
    .filter((whole) => cells[whole]?.printed !== false);

const reasonOf = (
  { cells }: System,
  earlier: Earlier,
  cell: number,
  wholes: readonly { whole: number; reason: Reason | 'shown' }[],
): Reason | 'shown' => {
  const { id, value, printed } = cells[cell] ?? { id: '', value: 0 };
  if (printed === false || earlier.published.has(id)) return 'shown';
  const isShownNought = ({ whole, reason }: { whole: number; reason: Reason | 'shown' }) =>
    cells[whole]?.value === 0 && reason === 'shown';
  if (wholes.some(isShownNought)) return 'shown';
  if (wholes.some(({ reason }) => reason === 'small' || reason === 'part of a small whole')) {
    return 'part of a small whole';
  }
  if (isSmall(value)) return 'small';
  return earlier.hidden.has(id) ? (value === 0 ? 'part of a small whole' : 'gives another away') : 'shown';
};
