import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { suppress } from '../indicators/index.ts';
import { type BoardCount, type BoardCounts, boardCounts } from './rules/board-counts.ts';
import type { Period } from './rules/year.ts';
import { countedOf } from './year-queries.ts';

/** A count as it leaves casework: null where it is hidden. */
export type ShownCount = { name: string; value: number | null };
export type ShownCounts = Period & {
  all: ShownCount;
  tables: { title: string; unit: string; total: ShownCount; counts: ShownCount[] }[];
};

/** Which counts are hidden: small ones, those of few families or carers, and what would give one of them away. */
export const hiddenCounts = ({ totals, tables }: BoardCounts) => {
  const cells = [...totals, ...tables.flatMap(({ parts }) => parts)];
  return suppress(
    {
      cells: cells.map(({ id, value }) => ({ id, value })),
      relations: tables
        .filter(({ parts }) => parts.length > 0)
        .map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) })),
    },
    { published: new Set(), hidden: new Set(cells.filter(({ few }) => few).map(({ id }) => id)) },
  );
};

/**
 * The counts of a period as they are shown; null where they cannot be protected, so that nothing is. `system` reads in
 * the casework zone: whoever asks need not reach it.
 */
export const countsForBoard = async (tx: Tx, system: Scope, period: Period): Promise<ShownCounts | null> => {
  const counts = boardCounts(await countedOf(tx, system, period));
  const { hidden, exposed } = hiddenCounts(counts);
  if (exposed.length > 0) return null;
  const shown = ({ id, name, value }: BoardCount): ShownCount => ({
    name,
    value: hidden.has(id) ? null : value,
  });
  const cells = [...counts.totals, ...counts.tables.flatMap(({ parts }) => parts)];
  return {
    ...period,
    all: shown(counts.all),
    tables: counts.tables.map(({ title, unit, of, parts }) => {
      const total = cells.find(({ id }) => id === of);
      if (!total) throw new Error(`No count is called ${of}.`);
      return { title, unit, total: shown(total), counts: parts.map(shown) };
    }),
  };
};
