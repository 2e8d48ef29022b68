import type { Cell, Relation } from '../../features/indicators/rules/suppression/tables.ts';

/** Counts that are never printed, and the sums through which printed ones could be worked out by them. */
export type Binding = { cells: readonly Cell[]; relations: readonly Relation[] };

/** Those who did not: whoever knows all and those who did knows them too. */
export const complement = (id: string, numerator: Cell, denominator: Cell): Binding => ({
  cells: [{ id, value: denominator.value - numerator.value, printed: false }],
  relations: [{ total: denominator.id, parts: [numerator.id, id] }],
});

/** A month's flow: before + started and end + ceased are the same children, whom nobody prints. */
export const monthsFlow = (
  id: string,
  { before, started, ceased, end }: { before: Cell; started: Cell; ceased: Cell; end: Cell },
): Binding => ({
  cells: [{ id, value: before.value + started.value, printed: false }],
  relations: [
    { total: id, parts: [before.id, started.id] },
    { total: id, parts: [end.id, ceased.id] },
  ],
});
