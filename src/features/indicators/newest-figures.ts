import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayReadFigures } from './policy.ts';
import { figuresOfIndicator, publishedFigures } from './queries.ts';
import { everywhere } from './rules/counted.ts';

/** The newest figure of an indicator in an area (null: the whole council), and its day (ISO). */
export type NewestFigure = { value: number; at: string };
export type FigureOf = (indicator: string, area: string | null) => NewestFigure | null;

/**
 * The newest figures of some indicators that the one who asks may read: as they count for those who read figures, for
 * everybody else those that are public. A figure that is hidden or looks wrong is none.
 */
export const newestFigures = async (tx: Tx, scope: Scope, codes: readonly string[]): Promise<FigureOf> => {
  const reads = mayReadFigures(scope.actor).ok;
  const newest = new Map<string, NewestFigure>();
  for (const code of new Set(codes)) {
    const figures = reads
      ? (await figuresOfIndicator(tx, scope, code)).filter(({ doubt }) => doubt === null)
      : (await publishedFigures(tx, scope, code)).filter(({ hidden }) => !hidden);
    for (const { indicator, area, at, value } of figures)
      if (indicator === code && value !== null) newest.set(`${code} ${area}`, { value, at });
  }
  return (indicator, area) => newest.get(`${indicator} ${area ?? everywhere}`) ?? null;
};
