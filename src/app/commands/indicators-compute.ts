import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Computed,
  computeIndicators,
  type Figure,
  type RecordProblem,
} from '../../features/indicators/index.ts';
import { csvRow, csvText } from '../../kernel/csv.ts';
import { type Run, type Terminal, WrongUsage } from '../command.ts';
import { dayIn, numberIn } from './options.ts';
import { shownProblems, tellRowProblems } from './row-problems.ts';

const mostMonths = 120;

type Carried = Figure & { extract: string; extracted: string };

const carried = ({ extract }: Computed, figure: Figure): Carried => ({
  ...figure,
  extract: extract.hash,
  extracted: extract.takenOn,
});

const pieceLength = 65_536;

/** Prints in pieces of some length: a whole country has millions of figures. */
const print = (lines: Iterable<string>, terminal: Terminal): void => {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    terminal.out(piece);
    piece = '';
  }
  terminal.out(piece);
};

function* asJson(computed: Computed): Generator<string> {
  let before = '[\n';
  for (const figure of computed.figures) {
    yield `${before}${JSON.stringify(carried(computed, figure))}`;
    before = ',\n';
  }
  yield '\n]\n';
}

const columns = [
  'indicator',
  'at',
  'area',
  'value',
  'numerator',
  'denominator',
  'definition',
  'excluded',
  'missing',
  'extract',
  'extracted',
] as const;

function* asCsv(computed: Computed): Generator<string> {
  yield csvRow(columns);
  for (const figure of computed.figures) {
    const row = carried(computed, figure);
    yield csvRow(columns.map((column) => String(row[column] ?? '')));
  }
}

const problemColumns = ['file', 'line', 'rule', 'field', 'found', 'kept'] as const;

const problemsText = (problems: readonly RecordProblem[]): string =>
  csvText(
    problemColumns,
    problems.map((problem) => problemColumns.map((column) => String(problem[column] ?? ''))),
  );

const tellProblems = (computed: Computed, terminal: Terminal): void => {
  tellRowProblems(
    { ...computed, leftAside: computed.extract.leftAside },
    ' --problems FILE writes all of them.',
    terminal,
  );
  terminal.err(`${computed.extract.files.map(({ name, kind }) => `${name} (${kind})`).join(', ')}.\n`);
};

/** Counts the indicators of an extract of children's records. Nothing of a child is kept or printed. */
export const compute: Run = async (args, terminal) => {
  const { values } = parseArgs({
    args,
    options: {
      extract: { type: 'string' },
      at: { type: 'string' },
      months: { type: 'string', default: '13' },
      extracted: { type: 'string' },
      format: { type: 'string', default: 'json' },
      problems: { type: 'string' },
    },
  });
  if (!values.extract) throw new WrongUsage('Name the folder of the extract: --extract FOLDER.');
  if (!['json', 'csv'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give json or csv.`);
  const computed = await computeIndicators(values.extract, {
    at: dayIn(values.at, 'at'),
    months: numberIn(values.months, 'months', 1, mostMonths),
    ...(values.extracted === undefined ? {} : { takenOn: dayIn(values.extracted, 'extracted') }),
    problems: values.problems === undefined ? shownProblems : Number.MAX_SAFE_INTEGER,
  });
  tellProblems(computed, terminal);
  if (values.problems !== undefined) await writeFile(values.problems, problemsText(computed.problems));
  print(values.format === 'csv' ? asCsv(computed) : asJson(computed), terminal);
  return 0;
};
