import type pg from 'pg';

/** Every table but those of PostgreSQL and of this watch, and the bookkeeping of migrations. */
export const watchedTables = `
  SELECT c.oid::regclass AS one FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'watch')
    AND c.relname NOT IN ('kysely_migration', 'kysely_migration_lock')`;

// Rows without a key: with one, two transactions that write to the same table would wait for each other.
const install = `
  DO $$
  DECLARE one regclass;
  BEGIN
    IF to_regnamespace('watch') IS NOT NULL THEN RETURN; END IF;
    CREATE SCHEMA watch;
    CREATE TABLE watch.written (one regclass NOT NULL);
    CREATE FUNCTION watch.write_down() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS
      'BEGIN INSERT INTO watch.written VALUES (TG_RELID); RETURN NULL; END';
    FOR one IN ${watchedTables} LOOP
      EXECUTE format('CREATE TRIGGER watch_writes AFTER INSERT OR UPDATE OR DELETE ON %s
        FOR EACH ROW EXECUTE FUNCTION watch.write_down()', one);
    END LOOP;
  END $$`;

/** How many rows were written to each table since it is watched, by its name as SQL takes it. */
export type Writes = Record<string, number>;

/**
 * Watches every table of a database: each row that is written leaves a line, unless its transaction is taken back.
 * Answers what counts the lines; a hundred times faster than reading all tables.
 */
export const watchWrites = async (client: pg.Client): Promise<() => Promise<Writes>> => {
  await client.query(install);
  return async () => {
    const { rows } = await client.query<{ name: string; writes: number }>(
      'SELECT one::text AS name, count(*)::int AS writes FROM watch.written GROUP BY one',
    );
    return Object.fromEntries(rows.map(({ name, writes }) => [name, writes]));
  };
};
