import { parseArgs } from 'node:util';
import { type TimetableLine, timetableOfExtract } from '../../features/reviews/index.ts';
import { csvText } from '../../kernel/csv.ts';
import { type Run, WrongUsage } from '../command.ts';
import { dayIn } from './options.ts';
import { shownProblems, tellRowProblems } from './row-problems.ts';

const columns = ['child', 'duty', 'due', 'status', 'basis'] as const;

const asJson = (lines: readonly TimetableLine[]): string =>
  lines.length === 0 ? '[]\n' : `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;

const asCsv = (lines: readonly TimetableLine[]): string =>
  csvText(
    columns,
    lines.map((line) => columns.map((column) => line[column] ?? '')),
  );

/** Prints what is due to each child of an extract on a day. Nothing of it is kept. */
export const timetable: Run = async (args, terminal) => {
  const { values } = parseArgs({
    args,
    options: {
      extract: { type: 'string' },
      at: { type: 'string' },
      format: { type: 'string', default: 'json' },
    },
  });
  if (!values.extract) throw new WrongUsage('Name the folder of the extract: --extract FOLDER.');
  if (!['json', 'csv'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give json or csv.`);
  const at = dayIn(values.at, 'at');
  const { lines, ...rows } = await timetableOfExtract(values.extract, { at, problems: shownProblems });
  tellRowProblems(rows, '', terminal);
  terminal.out(values.format === 'csv' ? asCsv(lines) : asJson(lines));
  return 0;
};
