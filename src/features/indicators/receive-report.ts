import { createHash } from 'node:crypto';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { receiveSource } from './receive-source.ts';
import { definitionOf } from './rules/definitions.ts';
import { findMistakes } from './rules/mistakes/find-mistakes.ts';
import type { PublishedReport } from './rules/published/published-tables.ts';
import { type ReportFigure, reportFigures } from './rules/report-figures.ts';

const isNumber = ({ indicator }: ReportFigure): boolean => definitionOf(indicator)?.unit === 'number';

/**
 * Receives the figures of a published report, as they were printed; those that a check doubts carry why. They wait until
 * somebody has looked at them. Answers the id of the source, or null where none of its tables is of our indicators.
 */
export const receiveReport = async (
  tx: Tx,
  scope: Scope,
  { name, bytes, report }: { name: string; bytes: Uint8Array; report: PublishedReport },
  clock: Clock,
): Promise<string | null> => {
  const findings = findMistakes(report);
  const figures = reportFigures(report, findings);
  if (figures.length === 0) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return receiveSource(
    tx,
    scope,
    {
      kind: 'report',
      title: name,
      sha256,
      taken_on: todayIn(clock),
      rows_left_out: 0,
      problems: findings.map(({ line, sentence }) => `Line ${line}: ${sentence}`),
    },
    // A number counts children: what hides small counts has to know it as a count.
    figures.map((figure) => ({
      ...figure,
      numerator: isNumber(figure) ? figure.value : null,
      denominator: null,
    })),
    clock,
  );
};
