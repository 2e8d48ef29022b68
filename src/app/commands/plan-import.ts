import { parseArgs } from 'node:util';
import {
  type BragSuggestion,
  factsOfRow,
  isWorkbook,
  type PlanRow,
  type ReadPlan,
  readPlan,
  rowsOfCsv,
  rowsOfPaper,
  rowsOfText,
  rowsOfWorkbook,
  suggestBrag,
} from '../../features/delivery-plan/index.ts';
import { counted } from '../../kernel/counted.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import { type Run, WrongUsage } from '../command.ts';
import { bytesOf, reportIn } from '../report-text.ts';
import { dayIn } from './options.ts';
import { bringInto } from './plan-into.ts';

const ratingsText = (rows: readonly PlanRow[]): string =>
  [...Map.groupBy(rows, ({ brag }) => brag ?? 'without a rating')]
    .map(([brag, rated]) => `${rated.length} ${brag}`)
    .join(', ');

/** A row, with what its facts suggest on the day that was asked for. */
type Judged = PlanRow & { suggested?: BragSuggestion };

const differs = ({ brag, suggested }: Judged): boolean =>
  suggested !== undefined && suggested.brag !== null && suggested.brag !== brag;

const differenceText = ({ line, ref, brag, suggested }: Judged): string => {
  const why = suggested?.reasons.map(({ words }) => words).join(' ');
  return `line ${line}: “${ref}” is ${brag ? `rated ${brag}` : 'without a rating'}; its facts suggest ${suggested?.brag}. ${why}`;
};

const summaryText = ({ objectives, problems }: ReadPlan, rows: readonly Judged[]): string => {
  const again = rows.filter(({ sameAs }) => sameAs !== null).length;
  return [
    ...objectives.map(({ number, title }) => `Objective ${number}: ${title}`),
    `${counted(objectives.length, 'objective')}, ${counted(rows.length, 'action')} (${ratingsText(rows)}); ${again} of them stand in another table too.`,
    ...problems.map(({ line, message }) => `line ${line}: ${message}`),
    ...rows.filter(differs).map(differenceText),
    '',
  ].join('\n');
};

/** The plan in a file: an Excel workbook, or text with its cells parted by tabs, bars or (CSV) commas, or a paper with tables. */
const planIn = async (path: string, bytes: Buffer, sheet: string | null): Promise<ReadPlan> => {
  if (isWorkbook(bytes)) return readPlan(await rowsOfWorkbook(bytes, path, sheet));
  const report = await reportIn(path, bytes);
  if ('blocks' in report) return readPlan(rowsOfPaper(report.blocks));
  const read = readPlan(rowsOfText(report.text));
  return read.rows.length > 0 ? read : readPlan(rowsOfCsv(report.text, path));
};

/**
 * Prints what a published delivery plan says and, with `--at`, which ratings its facts suggest on that day; with `--into`
 * it is brought into a plan that holds nothing yet. Doubts are no failure: the exit code is 0 with and without them.
 */
export const importPlan: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      at: { type: 'string' },
      sheet: { type: 'string' },
      into: { type: 'string' },
      authority: { type: 'string' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUsage('Name the file of one plan.');
  if (!['text', 'json'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give text or json.`);
  const at = values.at === undefined ? null : dayIn(values.at, 'at');
  const bytes = Buffer.from(await bytesOf(path));
  const read = await planIn(path, bytes, values.sheet ?? null);
  if (read.rows.length === 0)
    throw new ToMend(
      `${path}: No table of actions was found. Its heading row has to name the action (“Activity”, “Action”) and at least two of who is responsible, by when, progress and rating.`,
    );
  const rows: Judged[] =
    at === null
      ? read.rows
      : read.rows.map((row) => ({ ...row, suggested: suggestBrag(factsOfRow(row), at) }));
  terminal.out(
    values.format === 'json' ? `${JSON.stringify({ ...read, rows }, null, 2)}\n` : summaryText(read, rows),
  );
  if (values.into !== undefined) {
    const { authority } = values;
    const brought = await bringInto(settings, { plan: values.into, authority, path, bytes, read });
    terminal.err(
      `Brought in: ${counted(brought.objectives, 'objective')} and ${counted(brought.entries, 'entry', 'entries')}.\n`,
    );
  }
  return 0;
};
