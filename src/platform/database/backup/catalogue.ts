import pg from 'pg';
import { type BackupTable, nameOf } from './format.ts';
import { loadOrder, type Reference } from './load-order.ts';

/** A table of ours as the database has it. `key` is its primary key, as ORDER BY takes it. */
export type CatalogueTable = BackupTable & { key: string };

/** The bookkeeping of the migrations is made anew by running them. */
const bookkeeping = "('kysely_migration', 'kysely_migration_lock')";

/** The queue of jobs is made anew when they start: it holds nothing but what is due when. */
const queue = "'jobs'";

/** What is worth nothing an hour later: who is signed in, links that were sent, tries that were counted. */
const passing = "(('access', 'session'), ('access', 'proof'), ('access', 'attempt'))";

/** Every table of ours: not PostgreSQL's own, not an extension's, not what passes, nor the bookkeeping of migrations and jobs. */
const ours = `c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', ${queue}) AND c.relname NOT IN ${bookkeeping}
  AND (n.nspname, c.relname) NOT IN ${passing}
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

// Text is sorted by its bytes, so that servers of different languages write the same backup.
const tablesAndKeys = `
  SELECT n.nspname AS schema, c.relname AS name,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END, ', ' ORDER BY k.place)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place), pg_attribute a
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours}`;

// A row that refers to one of its own table is checked when the whole table has been loaded.
const foreignKeys = `
  SELECT fn.nspname AS schema, fc.relname AS name, tn.nspname AS to_schema, tc.relname AS to_name
  FROM pg_constraint f
    JOIN pg_class fc ON fc.oid = f.conrelid JOIN pg_namespace fn ON fn.oid = fc.relnamespace
    JOIN pg_class tc ON tc.oid = f.confrelid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
  WHERE f.contype = 'f' AND f.conparentid = 0 AND f.conrelid <> f.confrelid`;

type ForeignKey = { schema: string; name: string; to_schema: string; to_name: string };

export const quoted = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** All tables of ours in the order that their rows can be loaded; generated columns are left out. */
export const listTables = async (client: pg.Client): Promise<CatalogueTable[]> => {
  const found = await client.query<CatalogueTable>(tablesAndKeys);
  const keys = await client.query<ForeignKey>(foreignKeys);
  const references = keys.rows.map(
    (key): Reference => ({
      from: nameOf(key),
      to: nameOf({ schema: key.to_schema, name: key.to_name }),
    }),
  );
  const byName = new Map(found.rows.map((table) => [nameOf(table), table]));
  return loadOrder([...byName.keys()], references).flatMap((name) => byName.get(name) ?? []);
};

/** Names of the migrations that the database has run, oldest first; none where it is no database of Hearth's. */
export const listMigrations = async (client: pg.Client): Promise<string[]> => {
  const found = await client.query<{ table: string | null }>(
    "SELECT to_regclass('kysely_migration') AS table",
  );
  if (!found.rows[0]?.table) return [];
  const run = await client.query<{ name: string }>(
    'SELECT name FROM kysely_migration ORDER BY name COLLATE "C"',
  );
  return run.rows.map(({ name }) => name);
};

/** How rows are written as text, and that nothing hides rows or ends long work: whatever the server's settings are. */
const session = [
  'SET LOCAL search_path = public',
  "SET LOCAL client_encoding = 'UTF8'",
  "SET LOCAL DateStyle = 'ISO, YMD'",
  "SET LOCAL IntervalStyle = 'postgres'",
  "SET LOCAL TimeZone = 'UTC'",
  "SET LOCAL bytea_output = 'hex'",
  'SET LOCAL extra_float_digits = 3',
  // Where row-level security would hide rows, an error comes instead of a part of them.
  'SET LOCAL row_security = off',
  'SET LOCAL statement_timeout = 0',
  'SET LOCAL idle_in_transaction_session_timeout = 0',
].join(';');

/** To be called at the start of the transaction of a backup or restore. */
export const settleSession = async (client: pg.Client): Promise<void> => {
  await client.query(session);
};
