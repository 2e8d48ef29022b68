import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { publishedFigures } from './queries.ts';
import { everywhere } from './rules/counted.ts';
import { definitionOf } from './rules/definitions.ts';
import { printed } from './rules/printed-cell.ts';

type At = { at: string; printed: string; value: number };

/**
 * A public figure of the whole council as it was on a day (ISO) and as it is now. `before` is null where there was none, or it
 * was counted otherwise than today; `code` leads to its page.
 */
export type PublicChange = { code: string; name: string; before: At | null; now: At };

/** What changed in an indicator since a day; null where nothing of it is public. */
export const publicChangeOf = async (
  tx: Tx,
  scope: Scope,
  code: string,
  since: string,
): Promise<PublicChange | null> => {
  const definition = definitionOf(code);
  if (!definition) return null;
  const figures = (await publishedFigures(tx, scope, code)).flatMap((figure) =>
    figure.indicator === code && figure.area === everywhere && !figure.hidden && figure.value !== null
      ? [{ ...figure, value: figure.value }]
      : [],
  );
  const now = figures.at(-1);
  if (!now) return null;
  const before = figures.findLast(({ at, version }) => at <= since && version === now.version);
  const told = ({ at, value }: { at: string; value: number }): At => ({
    at,
    value,
    printed: printed(value, definition),
  });
  return {
    code,
    name: definition.name,
    before: before && before.at < now.at ? told(before) : null,
    now: told(now),
  };
};
