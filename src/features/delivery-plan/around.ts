import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { newestFigures } from '../indicators/index.ts';
import type { Part } from './queries.ts';
import type { Around } from './rules/standing-facts.ts';

/**
 * What is known around the deliverables of a plan, but for rounds without an answer. The system acts for whoever came by
 * a link, so it knows the figures that everybody knows.
 */
export const aroundPlan = async (
  tx: Tx,
  scope: Scope,
  parts: readonly Part<'deliverable'>[],
): Promise<Omit<Around, 'silentRounds'>> => {
  const reader: Scope = scope.actor.kind === 'system' ? { ...scope, actor: { kind: 'public' } } : scope;
  const indicators = parts.flatMap(({ fields }) =>
    fields.measures.flatMap(({ indicator }) => indicator ?? []),
  );
  return {
    figureOf: await newestFigures(tx, reader, indicators),
    others: new Map(parts.map((part) => [part.id, part])),
  };
};
