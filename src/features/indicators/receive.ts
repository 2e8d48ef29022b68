import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Computed } from './extract/compute.ts';
import { receiveSource } from './receive-source.ts';
import type { Figure } from './rules/figures.ts';
import { isMonthEnd } from './rules/month-ends.ts';
import { problemWords } from './rules/record-problems.ts';
import type { NewFigure } from './store.ts';

const versionOf = (definition: string): number => Number(definition.split('@').at(-1));

const asRow = (figure: Figure): NewFigure => ({
  indicator: figure.indicator,
  area: figure.area,
  at: figure.at,
  version: versionOf(figure.definition),
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  mark: null,
  doubt: null,
});

/**
 * Receives the figures of an extract. They wait until somebody has looked at them; of the children's rows nothing is
 * kept. Only month ends are: a day in between is no month's figure. Answers the id of the source.
 */
export const receiveExtract = async (
  tx: Tx,
  scope: Scope,
  { extract, figures, problems, problemCount, leftOut }: Computed,
  clock: Clock,
): Promise<string> => {
  const counted = [...figures]
    .filter(({ at, missing }) => missing === undefined && isMonthEnd(at))
    .map(asRow);
  const more = problemCount - problems.length;
  const source = {
    kind: 'extract' as const,
    title: `Extract of ${dateWords(extract.takenOn)}`,
    sha256: extract.hash,
    taken_on: extract.takenOn,
    rows_left_out: leftOut,
    problems: [
      ...extract.leftAside,
      ...problems.map(problemWords),
      ...(more > 0 ? [`… and ${more} more rows that cannot be right.`] : []),
    ],
  };
  return receiveSource(tx, scope, source, counted, clock);
};
