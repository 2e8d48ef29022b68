import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ToMend } from '../../../kernel/to-mend.ts';
import { type Analysis, analyse, textColumns } from '../../../platform/analysis/analysis.ts';
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

const readRows = async (analysis: Analysis, reader: string, parallel: boolean): Promise<void> => {
  await analysis.fill('SET VARIABLE parallel = $1', [parallel]);
  await analysis.run(sql('source'));
  await analysis.run(sql(reader));
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

const readFile = async (
  analysis: Analysis,
  { kind, path, columns, delimiter, encoding }: RecordFile,
  reader: string,
  { link, references }: { link: string; references: boolean },
): Promise<void> => {
  await analysis.fill('SET VARIABLE file = $1', [link]);
  await analysis.fill('SET VARIABLE columns = $1', [textColumns(columns)]);
  await analysis.fill('SET VARIABLE delimiter = $1', [delimiter]);
  await analysis.fill('SET VARIABLE encoding = $1', [encoding]);
  try {
    await readRows(analysis, reader, true);
  } catch {
    // Fields over several lines can only be read from the beginning to the end.
    await readRows(analysis, reader, false).catch((error: unknown) => {
      throw refused(path, error);
    });
  }
  if (references && ofChildren.includes(kind)) await analysis.run(sql('references'));
  // The lines that are no rows of a table: they have no record, so they stand with their line, negative.
  await analysis.fill(
    `INSERT INTO problem
     SELECT DISTINCT $1, -line::BIGINT, 'unreadable-row', NULL, false
     FROM reject_errors JOIN reject_scans USING (scan_id, file_id) WHERE file_path = $2`,
    [kind, link],
  );
};

/** Reads two files at a time: a small one keeps one processor busy, and a large one takes what is free. */
const readFiles = async (
  analysis: Analysis,
  files: readonly RecordFile[],
  links: readonly string[],
  references: boolean,
): Promise<void> => {
  const waiting = [...files.entries()];
  const readWaiting = async (beside: Analysis): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, file] = next;
      const reader = readers[file.kind];
      if (reader) await readFile(beside, file, reader, { link: links[place] ?? '', references });
    }
  };
  const read = await Promise.allSettled([readWaiting(analysis), analysis.beside(readWaiting)]);
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
