import type pg from 'pg';
import { quoted } from './catalogue.ts';
import { type BackupTable, nameOf } from './format.ts';
import { BackupRefused } from './refused.ts';

const restoreLock = 4_811_002;

/**
 * Keeps everyone else out until the transaction ends: another restore by the lock, and a site that is just being
 * started on the same database by the tables.
 */
export const lockAll = async (client: pg.Client, tables: readonly BackupTable[]): Promise<void> => {
  await client.query(`SELECT pg_advisory_xact_lock(${restoreLock})`);
  if (tables.length > 0)
    await client.query(`LOCK TABLE ${tables.map(quoted).join(', ')} IN ACCESS EXCLUSIVE MODE`);
};

const rowsIn = async (client: pg.Client, table: BackupTable): Promise<number> => {
  const { rows } = await client.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${quoted(table)}`);
  return Number(rows[0]?.rows);
};

/** Throws BackupRefused, naming what is there, unless no table holds a row. */
export const refuseUnlessEmpty = async (client: pg.Client, tables: readonly BackupTable[]): Promise<void> => {
  const held: string[] = [];
  for (const table of tables) {
    const rows = await rowsIn(client, table);
    if (rows > 0) held.push(`${nameOf(table)} (${rows} ${rows === 1 ? 'row' : 'rows'})`);
  }
  if (held.length === 0) return;
  throw new BackupRefused(
    `The database is not empty, and nothing in it was changed. It holds: ${held.join(', ')}. ` +
      'Restore into an empty one: set HEARTH_DATA to a new folder, or DATABASE_URL to a new database.',
  );
};

const notAnExtensions = (catalogue: string, oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

/** What migrations made, as statements that remove it. Only what the caller owns, and nothing of an extension. */
const removals = `
  SELECT format('DROP TABLE IF EXISTS %I.%I CASCADE', n.nspname, c.relname) AS statement
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND pg_get_userbyid(c.relowner) = current_user AND ${notAnExtensions('pg_class', 'c.oid')}
  UNION ALL
  SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure)
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public' AND pg_get_userbyid(p.proowner) = current_user AND ${notAnExtensions('pg_proc', 'p.oid')}
  UNION ALL
  SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype)
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE n.nspname = 'public' AND t.typtype IN ('e', 'd') AND pg_get_userbyid(t.typowner) = current_user
      AND ${notAnExtensions('pg_type', 't.oid')}
  UNION ALL
  SELECT format('DROP SCHEMA IF EXISTS %I CASCADE', n.nspname)
    FROM pg_namespace n
    WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('public', 'information_schema')
      AND pg_get_userbyid(n.nspowner) = current_user AND ${notAnExtensions('pg_namespace', 'n.oid')}`;

/**
 * Removes the tables, functions, types and schemas that migrations made. To be called on a database without rows, in
 * the transaction that makes them anew.
 */
export const removeTables = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ statement: string }>(removals);
  for (const { statement } of rows) await client.query(statement);
};
