import { problemWords, type RecordProblem } from '../../features/indicators/index.ts';
import { counted } from '../../kernel/counted.ts';
import type { Terminal } from '../command.ts';

/** How many rows of a file that cannot be right are told of. */
export const shownProblems = 1000;

/** Tells of the files that were left aside and the rows that cannot be right; `more` says where the rest is to be had. */
export const tellRowProblems = (
  {
    leftAside,
    problems,
    problemCount,
  }: { leftAside: readonly string[]; problems: readonly RecordProblem[]; problemCount: number },
  more: string,
  terminal: Terminal,
): void => {
  for (const words of leftAside) terminal.err(`${words}\n`);
  for (const problem of problems.slice(0, shownProblems)) terminal.err(`${problemWords(problem)}\n`);
  const left = problemCount - Math.min(problems.length, shownProblems);
  if (left > 0) terminal.err(`… and ${left} more.${more}\n`);
  terminal.err(`${counted(problemCount, 'row that cannot be right', 'rows that cannot be right')}.\n`);
};
