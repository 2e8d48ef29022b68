import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayReadFigures } from './policy.ts';
import { figuresOfCouncil, figuresOfIndicator, publishedFigures } from './queries.ts';
import { everywhere } from './rules/counted.ts';
import { namedIndicators } from './rules/named-indicators.ts';

/** The newest figure of an indicator in an area (null: the whole council), and its day (ISO). */
export type FigureOf = (indicator: string, area: string | null) => { value: number; at: string } | null;

type Known = { indicator: string; area: string; at: string; value: number | null };

/** Reads the figures of each indicator in the order of their days. */
const newest = async (
  codes: readonly string[],
  figuresOf: (code: string) => Promise<readonly Known[]>,
): Promise<FigureOf> => {
  const found = new Map<string, { value: number; at: string }>();
  for (const code of new Set(codes))
    for (const { indicator, area, at, value } of await figuresOf(code))
      if (indicator === code && value !== null) found.set(`${code} ${area}`, { value, at });
  return (indicator, area) => found.get(`${indicator} ${area ?? everywhere}`) ?? null;
};

/** The newest public figures of some indicators; one that is hidden is none. */
export const publicFiguresOf = (tx: Tx, scope: Scope, codes: readonly string[]): Promise<FigureOf> =>
  newest(codes, async (code) => (await publishedFigures(tx, scope, code)).filter(({ hidden }) => !hidden));

/**
 * The newest figures of some indicators that the one who asks may read: as they count for those who read figures, for
 * everybody else those that are public. A figure that looks wrong is none.
 */
export const newestFigures = (tx: Tx, scope: Scope, codes: readonly string[]): Promise<FigureOf> =>
  mayReadFigures(scope.actor).ok
    ? newest(codes, async (code) =>
        (await figuresOfIndicator(tx, scope, code)).filter(({ doubt }) => doubt === null),
      )
    : publicFiguresOf(tx, scope, codes);

/** An indicator with a figure of the whole council: the day of its newest one (ISO), and the page that shows it. */
export type HeldIndicator = { code: string; name: string; at: string; href: string };

/**
 * The indicators of which the one who asks may read a figure of the whole council, of a day (ISO) or later, that does not
 * look wrong.
 */
export const heldIndicators = async (tx: Tx, scope: Scope, since: string): Promise<HeldIndicator[]> => {
  const readsAll = mayReadFigures(scope.actor).ok;
  const figures = readsAll
    ? (await figuresOfCouncil(tx, scope, since)).filter(({ doubt }) => doubt === null)
    : (await publishedFigures(tx, scope, null)).filter(
        ({ area, at, hidden }) => area === everywhere && at >= since && !hidden,
      );
  const newestDays = new Map<string, string>();
  for (const { indicator, at, value } of figures)
    if (value !== null && at > (newestDays.get(indicator) ?? '')) newestDays.set(indicator, at);
  return namedIndicators.flatMap(({ code, name }) => {
    const at = newestDays.get(code);
    return at === undefined
      ? []
      : [{ code, name, at, href: `/${readsAll ? 'figures' : 'performance'}/${code}` }];
  });
};
