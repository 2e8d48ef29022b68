import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { onClient } from '../connect.ts';
import type { Connection } from '../connection.ts';
import { migrate, migrationNames } from '../migrate.ts';
import { prepareRoles } from '../roles.ts';
import { listMigrations, listTables, quoted, settleSession } from './catalogue.ts';
import { lockAll, refuseUnlessEmpty, removeTables } from './clear-empty.ts';
import { type BackupTable, lineOf, nameOf } from './format.ts';
import type { Progress } from './make-backup.ts';
import type { CheckedBackup } from './read-backup.ts';
import { BackupRefused } from './refused.ts';

/** Runs `work` in one transaction that is both Kysely's, for migrations, and the client's, for COPY. */
const inTransaction = (
  client: pg.Client,
  work: (migrating: Kysely<unknown>) => Promise<void>,
): Promise<void> => {
  const shared = Object.assign(client, { release: () => undefined });
  const pool = { connect: async () => shared, end: async () => undefined, options: {} };
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }).transaction().execute(work);
};

const refuseNewer = (backup: CheckedBackup, known: readonly string[]): void => {
  const { migration } = backup.contents;
  if (known.includes(migration)) return;
  throw new BackupRefused(
    `This backup was made by a newer Hearth (its database had run migration ${migration}, which this one does not have). ` +
      'Update Hearth, then restore. Nothing was changed.',
  );
};

/** Leaves the database as if Hearth had never been there. Refuses one that holds anything, or is not this Hearth's. */
const clear = async (client: pg.Client, known: readonly string[]): Promise<void> => {
  const run = await listMigrations(client);
  const strange = run.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new BackupRefused(
      `The database has run migration ${strange}, which this Hearth does not have. Restore into a new database. Nothing was changed.`,
    );
  }
  await lockAll(client, await listTables(client));
  const tables = await listTables(client);
  await refuseUnlessEmpty(client, tables);
  // Tables without rows are made anew, at the backup's migration: migrations only go forward, so an older backup
  // would not fit today's tables; and what somebody changed by hand in them does not stay.
  if (run.length > 0) await removeTables(client);
};

const refuseOtherTables = async (client: pg.Client, backup: CheckedBackup): Promise<void> => {
  const lines = (tables: readonly BackupTable[]): string =>
    tables
      .map(({ schema, name, columns }) => lineOf({ schema, name, columns }))
      .sort()
      .join('');
  if (lines(await listTables(client)) === lines(backup.contents.tables)) return;
  throw new BackupRefused(
    `The tables in the backup are not those of its migration ${backup.contents.migration}. Nothing was changed.`,
  );
};

const loadTable = async (
  client: pg.Client,
  table: BackupTable,
  rows: AsyncIterable<Buffer>,
): Promise<void> => {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  try {
    await pipeline(
      Readable.from(rows, { objectMode: false }),
      client.query(copyFrom(`COPY ${quoted(table)} (${columns}) FROM STDIN`)),
    );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new BackupRefused(
      `The rows of ${nameOf(table)} could not be loaded: ${error.message}. Nothing was changed.`,
      { cause: error },
    );
  }
};

const load = async (client: pg.Client, backup: CheckedBackup, progress: Progress): Promise<void> => {
  const rowsOf = new Map(backup.contents.tables.map((table) => [nameOf(table), table.rows]));
  await backup.eachTable(async (table, rows) => {
    await loadTable(client, table, rows);
    progress(nameOf(table), rowsOf.get(nameOf(table)) ?? 0);
  });
  // A constraint that waits for the end would forbid later migrations to change its table.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
};

/**
 * Puts a backup back into a database without rows, and brings it up to date. Everything happens in one transaction:
 * it is all there afterwards, or the database is as it was.
 * Throws BackupRefused for a database that holds something, and for a backup of a newer Hearth.
 */
export const restoreBackup = async (
  owner: Connection,
  migrations: string,
  backup: CheckedBackup,
  progress: Progress = () => undefined,
): Promise<void> => {
  const known = await migrationNames(migrations);
  refuseNewer(backup, known);
  await prepareRoles(owner);
  await onClient(owner, async (client) => {
    await inTransaction(client, async (migrating) => {
      await settleSession(client);
      await clear(client, known);
      await migrate(migrating, migrations, backup.contents.migration);
      await refuseOtherTables(client, backup);
      await load(client, backup, progress);
      await migrate(migrating, migrations);
    });
    await client.query('ANALYZE');
  });
};
