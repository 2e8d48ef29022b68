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
    /** The server that tests make their databases on, and the name of the migrated database they copy. */
    server: { owner: Connection; template: string };
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

const named = (verb: 'CREATE' | 'DROP', name: string) => (db: Kysely<NoTables>) =>
  sql`${sql.raw(verb)} DATABASE ${sql.id(name)}`.execute(db);

/** Vitest's global set-up of all tests on the database: one server a run, with one migrated database to copy. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { owner, stop } = await startServer();
  const template = `hearth_template_${newId().replaceAll('-', '')}`;
  try {
    await asOwner(owner, named('CREATE', template));
    const connected = await openAt({ ...owner, database: template }, migrations);
    await connected.destroy();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('server', { owner, template });
  return async () => {
    await asOwner(owner, named('DROP', template));
    await stop();
  };
};
