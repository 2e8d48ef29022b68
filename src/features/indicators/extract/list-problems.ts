import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse';
import type { Analysis } from '../../../platform/analysis/analysis.ts';
import type { RecordKind } from '../rules/record-kinds.ts';
import type { RecordProblem, RecordProblemRule } from '../rules/record-problems.ts';
import type { RecordFile } from './recognise-files.ts';

type Placed = Omit<RecordProblem, 'file' | 'line' | 'found'> & { record: number };

/** A row as it is written: its line (its last one, where it runs over several) and its fields. */
type Row = { line: number; fields: readonly string[] };

type Parsed = { record: string[]; info: { lines: number } };

/** The row of each record asked for. No record came of `unread` lines. */
const rowsIn = async (
  { path, delimiter, encoding }: RecordFile,
  wanted: ReadonlySet<number>,
  unread: ReadonlySet<number>,
): Promise<Map<number, Row>> => {
  const found = new Map<number, Row>();
  const rows = createReadStream(path).pipe(
    parse({
      delimiter,
      bom: true,
      encoding: encoding === 'latin-1' ? 'latin1' : 'utf8',
      info: true,
      from: 2,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    }),
  );
  let record = 0;
  // Inside a field the parser takes a line end of Windows for two.
  let twice = 0;
  for await (const { record: fields, info } of rows as AsyncIterable<Parsed>) {
    for (const field of fields) twice += field.split('\r\n').length - 1;
    const line = info.lines - twice;
    if (unread.has(line)) continue;
    if (wanted.has(record)) found.set(record, { line, fields });
    if (found.size === wanted.size) break;
    record += 1;
  }
  return found;
};

const twoDigitYear = /^\d{1,2}\D\d{1,2}\D\d{2}$/;

const problemsOf = async (analysis: Analysis, kind: string, limit: number): Promise<Placed[]> => {
  const rows = await analysis.ask(
    `SELECT record, rule, field, kept FROM problem WHERE kind = $1
     ORDER BY record < 0 DESC, abs(record), rule LIMIT $2::BIGINT`,
    [kind, String(limit)],
  );
  return rows.map((row) => ({
    record: Number(row.record),
    rule: row.rule as RecordProblemRule,
    field: row.field as string | null,
    kept: row.kept === true,
  }));
};

/**
 * The rows of an extract that cannot be right, file by file in the order of their lines; `limit` at most of each file.
 */
export const listProblems = async (
  analysis: Analysis,
  files: readonly RecordFile[],
  limit: number,
): Promise<RecordProblem[]> => {
  if (limit === 0) return [];
  const listed: RecordProblem[] = [];
  for (const file of files) {
    const problems = await problemsOf(analysis, file.kind, limit);
    // A line that could not be read has no record: it stands with its line, negative.
    const unread = new Set(problems.filter(({ record }) => record < 0).map(({ record }) => -record));
    const wanted = new Set(problems.filter(({ record }) => record >= 0).map(({ record }) => record));
    const rows = wanted.size > 0 ? await rowsIn(file, wanted, unread) : new Map<number, Row>();
    const here = problems.map(({ record, rule, ...problem }) => {
      const row = rows.get(record);
      const found = row?.fields[file.columns.indexOf(problem.field ?? '')]?.trim() || null;
      return {
        file: basename(file.path),
        // Where a broken file is read as other rows here, the line is the one that the row would have by itself.
        line: record < 0 ? -record : (row?.line ?? record + 2),
        rule: rule === 'not-a-date' && found !== null && twoDigitYear.test(found) ? 'two-digit-year' : rule,
        ...problem,
        found,
      };
    });
    listed.push(...here.sort((one, other) => one.line - other.line));
  }
  return listed;
};

/** How many rows of each kind were left out, and how many problems there are in all. */
export const countProblems = async (
  analysis: Analysis,
): Promise<{ leftOut: Map<RecordKind, number>; problems: number }> => {
  const rows = await analysis.ask(
    `SELECT kind, count(DISTINCT record) FILTER (NOT kept) AS left_out, count(*) AS problems FROM problem GROUP BY kind`,
    [],
  );
  return {
    leftOut: new Map(rows.map((row) => [row.kind as RecordKind, Number(row.left_out)])),
    problems: rows.reduce((sum, row) => sum + Number(row.problems), 0),
  };
};
