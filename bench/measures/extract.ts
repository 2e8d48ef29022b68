import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { computeIndicators, writeMadeUpExtract } from '../../src/features/indicators/index.ts';
import { analyse } from '../../src/platform/analysis/analysis.ts';
import { withFolder } from '../folder.ts';
import type { Measure, Row } from '../row.ts';
import { medianSeconds } from '../timing.ts';

const run = promisify(execFile);
const at = '2025-03-31';
const months = 13;
const years = 10;
const seed = 1;

const computeAll = async (folder: string): Promise<void> => {
  const { figures } = await computeIndicators(folder, { at, months, problems: 0 });
  let counted = 0;
  for (const { value } of figures) if (value !== null) counted += 1;
  if (counted === 0) throw new Error('The made-up extract has no figures.');
};

/** The least that any reader of the files has to do. */
const scanAll = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  await analyse(files, async (analysis) => {
    for (const file of files) {
      await analysis.fill('SET VARIABLE scanned = $1', [file]);
      await analysis.ask(
        `SELECT max(COLUMNS(*)) FROM read_csv(getvariable('scanned'), all_varchar = true, header = true, delim = ',')`,
        [],
      );
    }
  });
};

/** Three of the indicators by pandas, in seconds without its start; null where there is no pandas. */
const pandasSeconds = async (folder: string): Promise<number | null> => {
  const script = new URL('../peers/three_indicators.py', import.meta.url).pathname;
  try {
    const { stdout } = await run('python3', [script, folder, at, String(months)]);
    return Number(stdout.split('\n')[0]);
  } catch {
    process.stderr.write('extract: no Python with pandas here, so it is not measured\n');
    return null;
  }
};

const measured = async (name: string, children: number, rounds: number): Promise<Row[]> =>
  withFolder(async (folder) => {
    const extract = join(folder, 'extract');
    await writeMadeUpExtract(extract, { children, years, seed, at });
    const seconds = await medianSeconds(rounds, () => computeAll(extract));
    const scan = await medianSeconds(rounds, () => scanAll(extract));
    const pandas = await pandasSeconds(extract);
    const figure = {
      name: `${name}, all indicators × ${months} months × all teams`,
      figure: seconds,
      unit: 's',
    };
    return [
      { ...figure, baseline: { name: 'DuckDB scans the same files once', figure: scan } },
      ...(pandas === null
        ? []
        : [{ ...figure, baseline: { name: 'pandas, three of the indicators', figure: pandas } }]),
      {
        name: `${name}, memory of the process`,
        figure: process.resourceUsage().maxRSS / 1024,
        unit: 'MB',
        baseline: { name: 'the limit that was set', figure: 2048 },
      },
    ];
  });

/** Counting an extract: one council of 2,100 children and the country of 84,000, ten years each. */
export const extract: Measure = async () => [
  ...(await measured('A council of 2,100 children', 2_100, 3)),
  ...(await measured('The country, 84,000 children', 84_000, 1)),
];
