import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ToMend } from '../../kernel/to-mend.ts';

/** A migration that could not be run; the database is as it was before it. */
export class MigrationFailed extends ToMend {}

const fromFile = (path: string): Migration => ({
  up: async (db) => {
    await sql.raw(await readFile(path, 'utf8')).execute(db);
  },
});

/** Names of the folder's migrations, oldest first. */
export const migrationNames = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace(/\.sql$/, ''))
    .sort();

const migratorOf = (owner: Kysely<unknown>, folder: string): Migrator =>
  new Migrator({
    db: owner,
    // Features grow side by side: one that arrives later may bear an earlier number. Each stands on those before it alone.
    allowUnorderedMigrations: true,
    provider: {
      getMigrations: async () => {
        const names = await migrationNames(folder);
        return Object.fromEntries(names.map((name) => [name, fromFile(join(folder, `${name}.sql`))]));
      },
    },
  });

/**
 * Brings the database up to the newest migration of the folder, or to the one named.
 * Migrations only go forward; all that is new runs in one transaction, the caller's if
 * it gives one; several processes may call this at once.
 */
export const migrate = async (owner: Kysely<unknown>, folder: string, target?: string): Promise<void> => {
  const migrator = migratorOf(owner, folder);
  const { error, results } = target ? await migrator.migrateTo(target) : await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  const why = error instanceof Error ? error.message : String(error);
  throw new MigrationFailed(
    failed
      ? `Migration ${failed} could not be run: ${why}`
      : `The database could not be brought up to date: ${why}`,
  );
};
