import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CountingStep } from '../rules/counting-steps.ts';
import { definitions } from '../rules/definitions.ts';
import { type Figure, figuresOf, type Holding } from '../rules/figures.ts';
import type { RecordKind } from '../rules/record-kinds.ts';
import type { RecordProblem } from '../rules/record-problems.ts';
import { countRecords } from './count.ts';
import { countProblems, listProblems } from './list-problems.ts';
import { piecesOf } from './pieces-of.ts';
import { withRecords } from './read-records.ts';
import { type RecordFile, recogniseFiles } from './recognise-files.ts';

/** What identifies an extract: its files, a SHA-256 of their names and bytes, and the day it was taken (ISO). */
export type Extract = {
  files: readonly { name: string; kind: RecordKind }[];
  leftAside: readonly string[];
  hash: string;
  takenOn: string;
};

/**
 * The figures of all indicators from an extract. `problems` are the rows that cannot be right, as many of each file as
 * were asked for; `problemCount` counts all.
 */
export type Computed = {
  extract: Extract;
  figures: Iterable<Figure>;
  problems: readonly RecordProblem[];
  problemCount: number;
  /** How many rows were left out. */
  leftOut: number;
};

const hashOf = async (files: readonly RecordFile[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const { path } of files) {
    hash.update(`${basename(path)}\0`);
    for await (const piece of piecesOf(path)) hash.update(piece);
  }
  return hash.digest('hex');
};

const newestOf = async (files: readonly RecordFile[]): Promise<string> => {
  const changed = await Promise.all(files.map(async ({ path }) => (await stat(path)).mtimeMs));
  return new Date(Math.max(...changed)).toISOString().slice(0, 'yyyy-mm-dd'.length);
};

/**
 * Counts every indicator on a day (ISO) and on the ends of the months before it, `months` days in all, from the CSV
 * files of a folder. Throws ToMend where the folder is no extract. `takenOn` is by default the day on which the newest
 * file was saved. `tell` hears of each step that begins.
 */
export const computeIndicators = async (
  folder: string,
  asked: {
    at: string;
    months: number;
    takenOn?: string;
    problems: number;
    tell?: (step: CountingStep) => void;
  },
): Promise<Computed> => {
  const { files, leftAside } = await recogniseFiles(folder);
  const counting = withRecords(files, async (analysis) => {
    asked.tell?.('counting');
    const counted = await countRecords(analysis, asked.at, asked.months);
    asked.tell?.('checking');
    const { leftOut, problems: problemCount } = await countProblems(analysis);
    const holding: Holding = { kinds: new Set(files.map(({ kind }) => kind)), leftOut };
    return {
      figures: {
        *[Symbol.iterator]() {
          for (const definition of definitions) yield* figuresOf(definition, counted, holding);
        },
      },
      problems: await listProblems(analysis, files, asked.problems),
      problemCount,
      leftOut: [...leftOut.values()].reduce((sum, rows) => sum + rows, 0),
    };
  });
  const [counted, hash, takenOn] = await Promise.all([
    counting,
    hashOf(files),
    asked.takenOn ?? newestOf(files),
  ]);
  const named = files.map(({ path, kind }) => ({ name: basename(path), kind }));
  return { ...counted, extract: { files: named, leftAside, hash, takenOn } };
};
