import { firstOfMonth } from '../../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { readDate } from '../../../../kernel/typed-line.ts';
import { type HomeKind, readAccom } from '../home-kinds.ts';

/** A line of a file as cells; `line` counts from 1. */
export type CellRow = { line: number; cells: readonly string[] };

/** Where somebody lives, as the case system says it on a day (ISO). `since` is the day they moved in. */
export type FileHome = {
  reference: string;
  day: string;
  bornMonth: string | null;
  kind: HomeKind;
  suitable: boolean;
  since: string;
  /** Whether they have left care, and the day where their first home since tells it. */
  hasLeft: boolean;
  leftOn: string | null;
};

/** What was read, and what could not be, by line. */
export type ReadRows = { homes: FileHome[]; problems: string[] };

const needed = ['CHILD', 'DATE', 'ACCOM'] as const;

const dayIn = (cell: string, column: string): Result<string | null> => {
  const day = readDate(cell);
  return day.ok ? day : refused(`${column} is "${cell}", which is no day.`);
};

const readHome = (cell: (column: string) => string, today: string): Result<FileHome | null> => {
  const reference = cell('CHILD');
  if (reference === '') return refused('CHILD is empty.');
  // Of whom nothing is said nothing is taken.
  if (cell('ACCOM') === '') return ok(null);
  const day = dayIn(cell('DATE'), 'DATE');
  if (!day.ok) return day;
  if (day.value === null) return refused('DATE is empty.');
  if (day.value > today) return refused(`DATE is "${cell('DATE')}", which is still to come.`);
  const accom = readAccom(cell('ACCOM'));
  if (!accom.ok) return accom;
  const since = dayIn(cell('HOME_FROM'), 'HOME_FROM');
  if (!since.ok) return since;
  if (since.value !== null && since.value > day.value) return refused('HOME_FROM is after DATE.');
  const born = dayIn(cell('DOB'), 'DOB');
  // A day of birth is not for a page: what stands there is not repeated.
  if (!born.ok) return refused('DOB is no day.');
  const hasLeft = !['', 'eligible'].includes(cell('CATEGORY').toLowerCase());
  const isFirst = hasLeft && cell('HOMES_SINCE_LEAVING') === '1';
  return ok({
    reference,
    day: day.value,
    bornMonth: born.value && firstOfMonth(born.value),
    ...accom.value,
    since: since.value ?? day.value,
    hasLeft,
    leftOn: isFirst ? since.value : null,
  });
};

/**
 * Reads the CareLeavers file of an extract: the last row of each young person, of one day the later row. Refused where it
 * has not the columns; a row that cannot be read is listed and left out. `today` is ISO.
 */
export const readRows = (rows: readonly CellRow[], today: string): Result<ReadRows> => {
  const heading = (rows[0]?.cells ?? []).map((cell) => cell.trim().toUpperCase());
  const missing = needed.filter((column) => !heading.includes(column));
  if (missing.length > 0)
    return refused(
      `The first line names no column ${missing.join(', ')}. Send the file CareLeavers with CHILD, CATEGORY, DATE, IN_TOUCH, ACTIV, ACCOM, HOMES_SINCE_LEAVING and HOME_FROM.`,
    );
  const latest = new Map<string, FileHome>();
  const problems: string[] = [];
  for (const { line, cells } of rows.slice(1)) {
    const read = readHome((column) => (cells[heading.indexOf(column)] ?? '').trim(), today);
    if (!read.ok) problems.push(`Line ${line}: ${read.reason}`);
    else if (read.value !== null && (latest.get(read.value.reference)?.day ?? '') <= read.value.day)
      latest.set(read.value.reference, read.value);
  }
  return ok({ homes: [...latest.values()], problems });
};
