import { actionIn, doubtsOf, type UnplacedRow } from './action-row.ts';
import {
  type ObjectiveHeading,
  readHow,
  readObjectiveCell,
  readObjectiveHeading,
} from './objective-heading.ts';
import { plainCell } from './plain-cell.ts';
import type { PlanObjective, PlanProblem, ReadPlan } from './plan-row.ts';
import type { CellRow } from './plan-rows.ts';
import { type PlanHead, planHeadOf, underHead } from './plan-table.ts';
import { readProgress } from './progress-entries.ts';
import { expandReference } from './references.ts';
import { sameActions } from './same-actions.ts';
import { readServices } from './services.ts';

/** Where the reading has come to. `between` are words since the last action that may belong to none. */
type Reading = {
  objectives: Map<string, PlanObjective>;
  tables: number;
  head: PlanHead | null;
  objective: string | null;
  between: CellRow[];
  /** Objectives that were named since the last action, outside of any table. */
  above: Set<string>;
  found: UnplacedRow[];
  problems: PlanProblem[];
  /** Lines that stand more than once: the title at the head of each page. */
  titles: ReadonlySet<string>;
};

/** Reads one kind of line; false where the line is none of it. */
type Step = (reading: Reading, row: CellRow) => boolean;

/** The only cell of a row that says something; null where there are more. */
const onlyCell = ({ cells }: CellRow): string | null => {
  const [first = '', ...more] = cells.filter((cell) => cell.trim() !== '');
  return more.length === 0 ? first : null;
};

const wordsOf = ({ cells }: CellRow): string => plainCell(cells.join(' '));

/** Where only one objective was named above a table, its actions belong to it; a list of several heads none. */
const onlyAbove = ({ above }: Reading): string | null => {
  const [first = null, ...others] = above;
  return others.length === 0 ? first : null;
};

const beginTable: Step = (reading, row) => {
  const head = planHeadOf(row);
  if (!head) return false;
  const objective = onlyAbove(reading);
  Object.assign(reading, { tables: reading.tables + 1, head, objective, between: [], above: new Set() });
  return true;
};

/** Objectives stand in several tables of one plan: the first words that stand there count. */
const keepObjective = ({ objectives }: Reading, { number, title, statement }: ObjectiveHeading): void => {
  const known = objectives.get(number);
  objectives.set(number, {
    number,
    title: known?.title || title,
    statement: known?.statement || statement,
    how: known?.how ?? '',
  });
};

const nameObjective: Step = (reading, row) => {
  const heading = readObjectiveHeading(onlyCell(row) ?? '');
  if (!heading) return false;
  keepObjective(reading, heading);
  if (row.cells.length === 1) reading.above.add(heading.number);
  else Object.assign(reading, { objective: heading.number, above: new Set() });
  return true;
};

/** An objective in a column stands there for the rows below it too, whose cells were merged. One without a number is counted. */
const takeObjective = (reading: Reading, cell: string): void => {
  const read = readObjectiveCell(cell);
  if (!read) return;
  const alike = [...reading.objectives.values()].find(({ title }) => title !== '' && title === read.title);
  const number = read.number || alike?.number || String(reading.objectives.size + 1);
  keepObjective(reading, { ...read, number, statement: '' });
  reading.objective = number;
};

const sayHow: Step = (reading, row) => {
  const how = readHow(onlyCell(row) ?? '');
  const number = reading.above.size > 0 ? onlyAbove(reading) : reading.objective;
  const objective = reading.objectives.get(number ?? '');
  if (how === null || !objective) return false;
  reading.objectives.set(objective.number, { ...objective, how: objective.how || how });
  return true;
};

/** What is no row of the table waits: where the table goes on behind it, somebody has to look at it. */
const setAside: Step = (reading, row) => {
  if (reading.head && row.cells.length >= reading.head.length - 1) return false;
  if (reading.head && !reading.titles.has(wordsOf(row))) reading.between.push(row);
  return true;
};

const readAction: Step = (reading, row) => {
  const { line } = row;
  const cells = reading.head && underHead(row.cells, reading.head);
  const tell = (message: string, at = line): number => reading.problems.push({ line: at, message });
  if (!cells) {
    tell('This row has more cells than its table has columns. It is left out.');
    return true;
  }
  for (const between of reading.between)
    tell(
      `“${wordsOf(between).slice(0, 80)}” stands between the rows of a table and belongs to none of them.`,
      between.line,
    );
  reading.between = [];
  takeObjective(reading, cells.get('objective') ?? '');
  if (onlyCell(row) !== null && cells.get('objective')?.trim()) return true;
  const progress = readProgress(cells.get('progress') ?? '');
  const action = actionIn(cells, progress, { table: reading.tables, objective: reading.objective, line });
  for (const doubt of doubtsOf(action, progress, cells)) tell(doubt);
  reading.found.push(action);
  reading.above.clear();
  return true;
};

const steps: readonly Step[] = [beginTable, nameObjective, sayHow, setAside, readAction];

/**
 * Reads a published delivery plan: its objectives and, of each of its tables, the actions. What cannot be read is named
 * with its line; a text without any table of actions has no rows.
 */
export const readPlan = (lines: readonly CellRow[]): ReadPlan => {
  const reading: Reading = {
    objectives: new Map(),
    tables: 0,
    head: null,
    objective: null,
    between: [],
    above: new Set(),
    found: [],
    problems: [],
    titles: titlesOf(lines),
  };
  for (const row of lines) steps.some((step) => step(reading, row));
  const { objectives, found, problems } = reading;
  const services = readServices(found.map(({ responsible }) => responsible));
  const same = sameActions(found.map((row) => ({ ...row, stands: expandReference(row.ref) })));
  return {
    objectives: [...objectives.values()],
    rows: found.map(({ responsible: _, line, ...row }, at) => ({
      ...row,
      services: services[at] ?? [],
      sameAs: same.sameAs.get(line) ?? null,
      line,
    })),
    problems: [...problems, ...same.problems].sort((one, other) => one.line - other.line),
  };
};

const titlesOf = (lines: readonly CellRow[]): Set<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of lines) {
    const words = row.cells.length === 1 ? wordsOf(row) : '';
    if (seen.has(words)) twice.add(words);
    seen.add(words);
  }
  return twice;
};
