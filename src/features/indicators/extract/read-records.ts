import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ToMend } from '../../../kernel/to-mend.ts';
import { type Analysis, analyse, namedValues, textColumns } from '../../../platform/analysis/analysis.ts';
import { codeSets } from '../rules/code-sets.ts';
import type { RecordKind } from '../rules/record-kinds.ts';
import type { RecordFile } from './recognise-files.ts';

const sql = (name: string): URL => new URL(`./sql/${name}.sql`, import.meta.url);

/** The kinds whose rows indicators count, with the SQL file that reads each. The others are recognised only. */
const readers: Partial<Record<RecordKind, string>> = {
  Header: 'read-header',
  Episodes: 'read-episodes',
  Reviews: 'read-reviews',
  UASC: 'read-uasc',
  OC2: 'read-oc2',
  OC3: 'read-oc3',
  Missing: 'read-missing',
  Teams: 'read-teams',
  HealthChecks: 'read-health-checks',
  EducationPlans: 'read-education-plans',
  Visits: 'read-visits',
  PathwayPlans: 'read-pathway-plans',
  CinPlans: 'read-cin-plans',
  CpPlans: 'read-cp-plans',
  CareLeavers: 'read-care-leavers',
  Conferences: 'read-conferences',
  Population: 'read-population',
};

/** The kinds whose children are somebody's to review: their references are kept where they are asked for. */
const ofChildren: readonly RecordKind[] = ['Episodes', 'CareLeavers'];

const keepCodes = async (analysis: Analysis): Promise<void> => {
  const pairs = Object.entries(codeSets).flatMap(([field, codes]) =>
    Object.keys(codes).map((code) => `${field} ${code}`),
  );
  await analysis.fill(
    `CREATE TABLE code_set AS
     SELECT split_part(pair, ' ', 1) AS field, split_part(pair, ' ', 2) AS code
     FROM (SELECT unnest(string_split($1, ',')) AS pair)`,
    [pairs.join(',')],
  );
};

/** A file that is to be read: how, and the link to it. */
type Waiting = { file: RecordFile; reader: string; link: string };

/** Makes `source` (extract/sql/source.sql) mean that file. */
const pointTo = (analysis: Analysis, { file, link }: Waiting, parallel: boolean): Promise<void> => {
  const { columns, delimiter, encoding } = file;
  return analysis.fill('SET VARIABLE source = $1', [
    namedValues({ file: link, columns: textColumns(columns), delimiter, encoding, parallel }),
  ]);
};

const readRows = async (analysis: Analysis, waiting: Waiting, parallel: boolean): Promise<void> => {
  await pointTo(analysis, waiting, parallel);
  await analysis.run(sql(waiting.reader));
};

/** DuckDB's complaint about a file, for whoever can mend it; another error is ours. */
const refused = (path: string, error: unknown): unknown => {
  const complaint = /^Invalid Input Error:?(.*)/s.exec(error instanceof Error ? error.message : '')?.[1];
  if (complaint === undefined) return error;
  const line = /on Line: (\d+)/i.exec(complaint)?.[1];
  const where = line === undefined ? basename(path) : `${basename(path)}, line ${line}`;
  const why = /encoded/i.test(complaint)
    ? 'it has characters of an encoding that nobody named'
    : 'a row there is too long or has no shape';
  return new ToMend(
    `${where}: the file cannot be read as a table, because ${why}. Open it in a spreadsheet and save it as “CSV UTF-8”.`,
  );
};

const readFile = async (analysis: Analysis, waiting: Waiting, references: boolean): Promise<void> => {
  const { kind, path } = waiting.file;
  try {
    await readRows(analysis, waiting, true);
  } catch {
    // Fields over several lines can only be read from the beginning to the end.
    await readRows(analysis, waiting, false).catch((error: unknown) => {
      throw refused(path, error);
    });
  }
  if (references && ofChildren.includes(kind)) await analysis.run(sql('references'));
};

/** Reads one file after the other until none waits. */
const readWaiting = async (analysis: Analysis, waiting: Waiting[], references: boolean): Promise<void> => {
  const first = waiting.shift();
  if (!first) return;
  await pointTo(analysis, first, true);
  await analysis.run(sql('source'));
  for (let next: Waiting | undefined = first; next; next = waiting.shift())
    await readFile(analysis, next, references);
  await analysis.run(sql('unreadable-rows'));
};

/** Reads two files at a time: a small one keeps one processor busy, and a large one takes what is free. */
const readFiles = async (
  analysis: Analysis,
  files: readonly RecordFile[],
  links: readonly string[],
  references: boolean,
): Promise<void> => {
  const waiting = files.flatMap((file, place) => {
    const [reader, link] = [readers[file.kind], links[place]];
    return reader && link ? [{ file, reader, link }] : [];
  });
  const read = await Promise.allSettled([
    readWaiting(analysis, waiting, references),
    analysis.beside((other) => readWaiting(other, waiting, references)),
  ]);
  for (const one of read) if (one.status === 'rejected') throw one.reason;
};

/**
 * Reads the files of an extract into tables in memory (extract/sql/tables.sql), lists the rows that cannot be right
 * and leaves the others ready to be counted (clean.sql); then does the work. The files themselves stay as they are.
 * Children are numbers; how they are written is known only where `references` is set.
 */
export const withRecords = async <Answer>(
  files: readonly RecordFile[],
  work: (analysis: Analysis) => Promise<Answer>,
  { references = false }: { references?: boolean } = {},
): Promise<Answer> => {
  // A link by a plain name: a bracket or star in the name of a file would be a pattern to the reader.
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'hearth-extract-'));
  try {
    const links = files.map(({ kind }) => join(folder, `${kind}.csv`));
    const targets = await Promise.all(files.map(({ path }) => realpath(path)));
    await Promise.all(targets.map((target, place) => symlink(target, links[place] ?? '')));
    return await analyse([...links, ...targets], async (analysis) => {
      await keepCodes(analysis);
      await analysis.run(sql('words'));
      await analysis.run(sql('tables'));
      await analysis.fill('SET VARIABLE kinds = $1', [files.map(({ kind }) => kind).join(',')]);
      await readFiles(analysis, files, links, references);
      await analysis.run(sql('problems'));
      await analysis.run(sql('clean'));
      return await work(analysis);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
