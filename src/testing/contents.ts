import type pg from 'pg';
import { listTables, quoted } from '../platform/database/backup/catalogue.ts';
import { watchWrites } from './watch-writes.ts';

/**
 * What every table holds, as its number of rows and the sum of their digests, by the table's name. Equal before and
 * after means that nothing at all was written. Asked again on the same connection it is planned already.
 */
export const contentsOf = async (client: pg.Client): Promise<Record<string, string>> => {
  const text = texts.get(client) ?? (await textFor(client));
  texts.set(client, text);
  const { rows } = await client.query<{ name: string; held: string }>({ name: 'contents', text });
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
};

/**
 * Looks from now on which tables are written to, but for what passes (sessions, tries). Answers what tells their names
 * since it was last asked: also of a table that holds again what it held.
 */
export const watchContents = async (client: pg.Client): Promise<() => Promise<string[]>> => {
  const tables = await listTables(client);
  const lasting = new Set(
    tables.map(({ schema, name }) => (schema === 'public' ? name : `${schema}.${name}`)),
  );
  const writes = await watchWrites(client);
  let seen = await writes();
  return async () => {
    const before = seen;
    seen = await writes();
    return Object.keys(seen).filter((name) => lasting.has(name) && seen[name] !== before[name]);
  };
};

const texts = new WeakMap<pg.Client, string>();

const textFor = async (client: pg.Client): Promise<string> => {
  // Many small tables: a plan for large ones would only cost time.
  await client.query('SET max_parallel_workers_per_gather = 0; SET jit = off');
  return (await listTables(client))
    .map(
      (table) =>
        `SELECT '${table.name}' AS name, count(*) || ' rows ' ||
           coalesce(sum(hashtextextended(row_of::text, 0)), 0) AS held
         FROM ${quoted(table)} AS row_of`,
    )
    .join(' UNION ALL ');
};
