import type pg from 'pg';
import { watchedTables, watchWrites } from './watch-writes.ts';

/** Copies every table that holds something, and writes the statement that brings its rows back. */
const keepAll = `
  CREATE TEMPORARY TABLE kept_rows (name text, bring_back text);
  DO $$
  DECLARE
    one regclass;
    columns text;
    filled boolean;
  BEGIN
    FOR one IN ${watchedTables} LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM %s)', one) INTO filled;
      CONTINUE WHEN NOT filled;
      EXECUTE format('CREATE TEMPORARY TABLE %I AS TABLE %s', 'kept_' || one::oid, one);
      SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
        WHERE attrelid = one AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
      INSERT INTO kept_rows VALUES (one, format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %I',
        one, columns, columns, 'kept_' || one::oid));
    END LOOP;
  END $$`;

/**
 * Remembers what every table holds. What it answers makes it so again, in far less time than a new house takes: only
 * what was written to is touched. The connection has to stay open meanwhile.
 */
export const keepRows = async (client: pg.Client): Promise<() => Promise<void>> => {
  const written = await watchWrites(client);
  await client.query(keepAll);
  const { rows } = await client.query<{ name: string; bring_back: string }>('SELECT * FROM kept_rows');
  const bringBack = new Map(rows.map((row) => [row.name, row.bring_back]));
  await client.query('DELETE FROM watch.written');
  return async () => {
    const names = Object.keys(await written());
    const again = names.flatMap((name) => [`DELETE FROM ${name}`, bringBack.get(name) ?? []].flat());
    // Triggers and foreign keys would ask why: they are silent to the end of the transaction.
    const silent = ['SET LOCAL session_replication_role = replica', ...again, 'DELETE FROM watch.written'];
    await client.query(['BEGIN', ...silent, 'COMMIT'].join(';\n'));
  };
};
