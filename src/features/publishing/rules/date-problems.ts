import { findDates } from '../../../kernel/local-date.ts';
import type { Problem } from './published.ts';
import type { SourceLine } from './source-line.ts';

/** Every date in the lines that does not exist or whose weekday does not fit. */
export const dateProblems = (file: string, lines: readonly SourceLine[]): Problem[] =>
  lines.flatMap((line) =>
    findDates(line.text).flatMap(({ problem }) =>
      problem ? [{ file, line: line.n, message: problem }] : [],
    ),
  );
