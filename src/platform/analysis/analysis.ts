import { readFile } from 'node:fs/promises';
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBValue,
  type JS,
  structValue,
} from '@duckdb/node-api';

/** Rows by the names of their columns. Counts are bigint, dates are Date at midnight UTC. */
export type AnalysisRow = Readonly<Record<string, JS>>;

/**
 * Tables in memory for counting over files, where they lie. `run` carries out every statement of an SQL file, `fill`
 * one statement with values; `answer` gives the rows of the one statement in an SQL file, `ask` those of a statement
 * with values. `beside` works on the same tables at the same time, with variables of its own.
 */
export type Analysis = {
  run(file: URL): Promise<void>;
  fill(sql: string, values: readonly DuckDBValue[]): Promise<void>;
  answer(file: URL): Promise<AnalysisRow[]>;
  ask(sql: string, values: readonly DuckDBValue[]): Promise<AnalysisRow[]>;
  beside<Answer>(work: (analysis: Analysis) => Promise<Answer>): Promise<Answer>;
};

/** Several values in one, each under its name. */
export const namedValues = (values: Readonly<Record<string, DuckDBValue>>): DuckDBValue =>
  structValue(values);

/** The columns of a table of texts, as `read_csv` takes them. */
export const textColumns = (names: readonly string[]): DuckDBValue =>
  namedValues(Object.fromEntries(names.map((name) => [name, 'VARCHAR'])));

const connected = async <Answer>(
  instance: DuckDBInstance,
  work: (connection: DuckDBConnection) => Promise<Answer>,
): Promise<Answer> => {
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
  }
};

const over = (instance: DuckDBInstance, connection: DuckDBConnection): Analysis => {
  const ask = async (sql: string, values: readonly DuckDBValue[]): Promise<AnalysisRow[]> =>
    (await connection.runAndReadAll(sql, [...values])).getRowObjectsJS();
  return {
    run: async (file) => {
      await connection.run(await readFile(file, 'utf8'));
    },
    fill: async (sql, values) => {
      await connection.run(sql, [...values]);
    },
    answer: async (file) => ask(await readFile(file, 'utf8'), []),
    ask,
    beside: (work) => connected(instance, (other) => work(over(instance, other))),
  };
};

/**
 * Does work over files with DuckDB, in memory. Only those files can be read (links with what they lead to), nothing can
 * be written and no extension is fetched, whatever the files say. Everything is gone afterwards.
 */
export const analyse = async <Answer>(
  files: readonly string[],
  work: (analysis: Analysis) => Promise<Answer>,
): Promise<Answer> => {
  const instance = await DuckDBInstance.create(':memory:');
  try {
    return await connected(instance, async (connection) => {
      await connection.run('SET VARIABLE files = $1', [files.join('\x1f')]);
      await connection.run("SET allowed_paths = string_split(getvariable('files'), chr(31))");
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
      return work(over(instance, connection));
    });
  } finally {
    instance.closeSync();
  }
};
