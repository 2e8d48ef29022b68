import { plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { publicTrees } from './area-queries.ts';
import { boardReport } from './month-reports.ts';
import { figuresBetween, publishedFigures } from './queries.ts';
import { byPublicAreas } from './rules/areas/public-areas.ts';
import { findMistakes } from './rules/mistakes/find-mistakes.ts';
import { monthsShown } from './rules/month-ends.ts';
import { asPublished } from './rules/month-report/as-published.ts';
import type { MonthReport } from './rules/month-report/month-report.ts';
import { keyOf } from './rules/public-figures.ts';

/**
 * What the checks say of a month's report: figures that look wrong, each in a sentence, and how many of its public
 * figures were put right since they were made public.
 */
export type MonthCheck = { doubts: readonly string[]; outdated: number };

const doubtsIn = ({ chapters }: MonthReport): string[] =>
  chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ definition, whole, areas, parts }) =>
      [...(whole?.figures ?? []), ...[...areas, ...parts].flatMap(({ figures }) => figures)].flatMap(
        (figure) => (figure?.doubt ? [`${definition.name}: ${figure.doubt}`] : []),
      ),
    ),
  );

/** Public figures of the report that are kept as other ones now. */
const outdatedIn = async (tx: Tx, scope: Scope, at: string): Promise<number> => {
  const kept = await figuresBetween(tx, scope, plusMonths(at, 1 - monthsShown), at);
  const trees = await publicTrees(tx, scope);
  const now = new Map(
    byPublicAreas(kept, (day) => trees.get(day) ?? new Map()).map((figure) => [keyOf(figure), figure.value]),
  );
  return (await publishedFigures(tx, scope, null)).filter(
    (figure) => !figure.hidden && now.has(keyOf(figure)) && now.get(keyOf(figure)) !== figure.value,
  ).length;
};

/** Checks the figures of a month's report as those at the table see them. It advises; it changes nothing. */
export const checkMonth = async (tx: Tx, scope: Scope, at: string): Promise<MonthCheck> => {
  const report = await boardReport(tx, scope, at);
  const found = findMistakes(asPublished(report)).map(({ table, sentence }) => `${table}: ${sentence}`);
  return {
    doubts: [...new Set([...doubtsIn(report), ...found])],
    outdated: await outdatedIn(tx, scope, at),
  };
};
