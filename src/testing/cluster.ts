import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrations } from '../app/ground.ts';
import { newId } from '../kernel/ids.ts';
import { asOwner } from '../platform/database/connect.ts';
import { type Connection, connectionOf } from '../platform/database/connection.ts';
import { startEmbedded } from '../platform/database/embedded/start.ts';
import { openAt } from '../platform/database/open.ts';
import type { NoTables } from '../platform/database/transaction.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that tests make their databases on, what their names begin with, and the migrated one they copy. */
    server: { owner: Connection; prefix: string; template: string };
  }
}

type Server = { owner: Connection; stop: () => Promise<void> };

/** The server of HEARTH_TEST_DATABASE_URL, or an embedded one that is gone after the run. */
const startServer = async (): Promise<Server> => {
  const url = process.env.HEARTH_TEST_DATABASE_URL;
  if (url) return { owner: connectionOf(url), stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'hearth-test-'));
  await chmod(folder, 0o711);
  const cluster = await startEmbedded(join(folder, 'data'), { fsync: false });
  return {
    owner: cluster.connection,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const createDatabase = (name: string) => (db: Kysely<NoTables>) =>
  sql`CREATE DATABASE ${sql.id(name)}`.execute(db);

const dropDatabases = (prefix: string) => async (db: Kysely<NoTables>) => {
  const { rows } = await sql<{ datname: string }>`
    SELECT datname FROM pg_database WHERE starts_with(datname, ${prefix})`.execute(db);
  for (const { datname } of rows) await sql`DROP DATABASE ${sql.id(datname)} WITH (FORCE)`.execute(db);
};

/** Vitest's global set-up of all tests on the database: one server a run, with one migrated database to copy. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { owner, stop } = await startServer();
  const prefix = `hearth_test_${newId().slice(-8)}_`;
  const template = `${prefix}template`;
  try {
    await asOwner(owner, createDatabase(template));
    const connected = await openAt({ ...owner, database: template }, migrations);
    await connected.destroy();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('server', { owner, prefix, template });
  return async () => {
    await asOwner(owner, dropDatabases(prefix));
    await stop();
  };
};
