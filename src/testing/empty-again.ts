import type pg from 'pg';

/** What is in force in the database: tables, columns, rights, policies, triggers and functions. */
export const schemaSignature = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ signature: string }>(`
    SELECT string_agg(part, ' ') AS signature FROM (
      SELECT count(*) || ':' || max(xmin::text::bigint) AS part FROM pg_class
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_attribute
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_proc
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_trigger
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_policy
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_constraint
      UNION ALL SELECT count(*) || ':' || max(xmin::text::bigint) FROM pg_namespace
    ) AS parts`);
  return rows[0]?.signature ?? '';
};

/** Empties every table. Triggers and foreign keys would ask why: they are silent to the end of the transaction. */
const emptyAll = `
  DO $$
  DECLARE one regclass;
  BEGIN
    SET LOCAL session_replication_role = replica;
    FOR one IN
      SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND c.relname NOT IN ('kysely_migration', 'kysely_migration_lock')
    LOOP
      EXECUTE format('DELETE FROM %s', one);
    END LOOP;
  END $$`;

/**
 * Empties every table. Answers false where the database is not what it was and should go: a test changed its tables or
 * its rights, nobody may empty it, or it does not answer.
 */
export const emptyAgain = async (client: pg.Client, signature: string): Promise<boolean> => {
  try {
    if ((await schemaSignature(client)) !== signature) return false;
    await client.query(emptyAll);
    return true;
  } catch {
    return false;
  }
};
