import { parseArgs } from 'node:util';
import { type ReadPlan, readPlan, rowsOfPaper, rowsOfText } from '../../features/delivery-plan/index.ts';
import { counted } from '../../kernel/counted.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import { type Run, WrongUsage } from '../command.ts';
import { readReport } from '../report-text.ts';

const ratingsText = ({ rows }: ReadPlan): string =>
  [...Map.groupBy(rows, ({ brag }) => brag ?? 'without a rating')]
    .map(([brag, rated]) => `${rated.length} ${brag}`)
    .join(', ');

const summaryText = (read: ReadPlan): string => {
  const { objectives, rows, problems } = read;
  const again = rows.filter(({ sameAs }) => sameAs !== null).length;
  return [
    ...objectives.map(({ number, title }) => `Objective ${number}: ${title}`),
    `${counted(objectives.length, 'objective')}, ${counted(rows.length, 'action')} (${ratingsText(read)}); ${again} of them stand in another table too.`,
    ...problems.map(({ line, message }) => `line ${line}: ${message}`),
    '',
  ].join('\n');
};

/** Prints what a published delivery plan says. Doubts are no failure: the exit code is 0 with and without them. */
export const importPlan: Run = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUsage('Name the file of one plan.');
  if (!['text', 'json'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give text or json.`);
  const report = await readReport(path);
  const read = readPlan('text' in report ? rowsOfText(report.text) : rowsOfPaper(report.blocks));
  if (read.rows.length === 0)
    throw new ToMend(
      `${path}: No table of actions was found. Its heading row has to name the action (“Activity”, “Action”) and at least two of who is responsible, by when, progress and rating.`,
    );
  terminal.out(values.format === 'json' ? `${JSON.stringify(read, null, 2)}\n` : summaryText(read));
  return 0;
};
