import { plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { belongingsNow } from './area-queries.ts';
import { comparatorsTogether } from './comparator-queries.ts';
import { commentsOfMonth, figuresBetween, publishedFigures } from './queries.ts';
import { type MonthReport, monthReport } from './rules/month-report/month-report.ts';

/** Two years and a month: as far back as a signal is looked for. */
const monthsRead = 25;

/** The report of a month for those at the table: every figure as it is, with doubts and what owners say. */
export const boardReport = async (tx: Tx, scope: Scope, at: string): Promise<MonthReport> =>
  monthReport(at, {
    figures: (await figuresBetween(tx, scope, plusMonths(at, 1 - monthsRead), at)).map((figure) => ({
      ...figure,
      hidden: false,
      from: { source: figure.source, takenOn: figure.takenOn },
    })),
    belongings: await belongingsNow(tx, scope),
    comparators: await comparatorsTogether(tx, scope),
    comments: await commentsOfMonth(tx, scope, at),
  });

/** The report of a month for everybody: the figures that are public, and no others. */
export const publicReport = async (tx: Tx, scope: Scope, at: string): Promise<MonthReport> =>
  monthReport(at, {
    // What is public carries no doubt: the sentence of a check is for those who can mend the figure.
    figures: (await publishedFigures(tx, scope, null)).map(({ publishedOn: _, ...figure }) => ({
      ...figure,
      doubt: null,
      from: null,
    })),
    belongings: [],
    comparators: await comparatorsTogether(tx, scope),
    comments: [],
  });
