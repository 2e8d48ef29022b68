/** What is wrong with a row of an extract. `kept` rows count all the same; the others count nowhere. */
export const recordProblems = {
  'unreadable-row': 'This line is not a row of the table.',
  'no-child': 'The row names no child.',
  'no-date': 'The date that places this row is missing.',
  'two-digit-year': 'The year has two digits, and the century must not be guessed. Write it with four.',
  'not-a-date': 'This is not a date that exists. Dates are written as 17/09/2019.',
  'ends-before-start': 'It ends before it starts.',
  'not-in-header': 'The header has no such child.',
  'header-differs': 'Another row of the header gives this child another date of birth. The first one counts.',
  'unknown-code': 'This code is in no year’s return since 2015. The row counts, as “unknown”.',
  'not-a-number': 'This is not a number that can stand here.',
  overlaps: 'It begins before the child’s last episode has ended. Both are kept, and the child counts once.',
} as const;

export type RecordProblemRule = keyof typeof recordProblems;

/** A row that cannot be right: its file and line, the rule it breaks, the field and what stands there. */
export type RecordProblem = {
  file: string;
  line: number;
  rule: RecordProblemRule;
  field: string | null;
  found: string | null;
  kept: boolean;
};

/** "Episodes.csv, line 12, DEC “31/02/2019”: … Left out." */
export const problemWords = ({ file, line, rule, field, found, kept }: RecordProblem): string => {
  const where = [file, `line ${line}`, ...(field === null ? [] : [field])].join(', ');
  const what = found === null ? '' : ` “${found}”`;
  return `${where}${what}: ${recordProblems[rule]} ${kept ? 'Kept.' : 'Left out.'}`;
};
