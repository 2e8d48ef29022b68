import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type BoardCount, type BoardCounts, hiddenCounts } from '../reviews/index.ts';
import { recordsHeld } from './queries.ts';
import { auditKinds } from './rules/audit.ts';
import { auditCounts, complimentCounts } from './rules/board-counts.ts';
import type { Period } from './rules/year.ts';

/** A count as it leaves casework: null where it is hidden. */
export type ShownCount = { name: string; value: number | null };
export type ShownCounts = { all: ShownCount; tables: { title: string; counts: ShownCount[] }[] };

/** Counts as they may leave casework; null where they cannot be protected, so that nothing is shown. */
export const shownCounts = (counts: BoardCounts): ShownCounts | null => {
  const { hidden, exposed } = hiddenCounts(counts);
  if (exposed.length > 0) return null;
  const shown = ({ id, name, value }: BoardCount): ShownCount => ({
    name,
    value: hidden.has(id) ? null : value,
  });
  return {
    all: shown(counts.all),
    tables: counts.tables.map(({ title, parts }) => ({ title, counts: parts.map(shown) })),
  };
};

/** The counts of a period for the Board. `system` reads in casework: whoever asks need not reach it. */
export const countsForBoard = async (
  tx: Tx,
  system: Scope,
  period: Period,
): Promise<{ audits: ShownCounts | null; compliments: ShownCounts | null }> => ({
  audits: shownCounts(auditCounts(await recordsHeld(tx, system, Object.keys(auditKinds), period))),
  compliments: shownCounts(complimentCounts(await recordsHeld(tx, system, ['compliment'], period))),
});
