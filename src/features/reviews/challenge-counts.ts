import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { suppress } from '../indicators/index.ts';
import { raisedIn } from './count-queries.ts';
import { type BoardCount, type BoardCounts, boardCounts, isOfFewChildren } from './rules/challenge-counts.ts';
import type { Period } from './rules/challenge-report.ts';

/** A count as it leaves casework: null where it is hidden. */
export type ShownCount = { name: string; value: number | null };
export type ShownCounts = Period & {
  all: ShownCount;
  tables: { title: string; counts: ShownCount[] }[];
};

/** Which counts are hidden: those of one to five, those about few children, and what would give one of them away. */
export const hiddenCounts = ({ all, tables }: BoardCounts) => {
  const cells = [all, ...tables.flatMap(({ parts }) => parts)];
  return suppress(
    {
      cells: cells.map(({ id, value }) => ({ id, value })),
      relations: tables
        .filter(({ parts }) => parts.length > 0)
        .map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) })),
    },
    { published: new Set(), hidden: new Set(cells.filter(isOfFewChildren).map(({ id }) => id)) },
  );
};

/**
 * The counts of a period as they are shown; null where they cannot be protected, so that nothing is. `system` reads in
 * the zone of challenges: whoever asks need not reach it.
 */
export const countsForBoard = async (tx: Tx, system: Scope, period: Period): Promise<ShownCounts | null> => {
  const counts = boardCounts(await raisedIn(tx, system, period));
  const { hidden, exposed } = hiddenCounts(counts);
  if (exposed.length > 0) return null;
  const shown = ({ id, name, value }: BoardCount): ShownCount => ({
    name,
    value: hidden.has(id) ? null : value,
  });
  return {
    ...period,
    all: shown(counts.all),
    tables: counts.tables.map(({ title, parts }) => ({ title, counts: parts.map(shown) })),
  };
};
