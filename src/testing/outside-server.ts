import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { vi } from 'vitest';
import { onClient } from '../platform/database/connect.ts';
import { type Connection, connectionOf } from '../platform/database/connection.ts';
import { startEmbedded } from '../platform/database/embedded/start.ts';
import { databaseOn, type EmptyDatabase } from './database.ts';

/** A server such as a council runs: reached by DATABASE_URL, with passwords, and an owner who is no superuser. */
export type OutsideServer = {
  /** The superuser, whom DATABASE_URL never names. */
  administrator: Connection;
  /** A new empty database of the owner's. */
  emptyDatabase(): Promise<EmptyDatabase>;
  /** DATABASE_URL for a database as that role; the owner of the server's databases unless told otherwise. */
  urlOf(database: string, role?: { user: string; password: string }): string;
  stop(): Promise<void>;
};

export const councilOwner = { user: 'council', password: 'p@ss/w:rd' };

const loadedAt = async (client: pg.Client): Promise<string> =>
  (await client.query<{ at: string }>('SELECT pg_conf_load_time()::text AS at')).rows[0]?.at ?? '';

/** Lets nobody but the superuser in without a password. */
const askForPasswords = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ hba_file: string }>('SHOW hba_file');
  const before = await loadedAt(client);
  await writeFile(rows[0]?.hba_file ?? '', `local all ${client.user} trust\nlocal all all scram-sha-256\n`);
  await client.query('SELECT pg_reload_conf()');
  await vi.waitFor(async () => {
    if ((await loadedAt(client)) === before) throw new Error('not loaded yet');
  }, 10_000);
};

export const startOutsideServer = async (): Promise<OutsideServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-outside-'));
  await chmod(folder, 0o711);
  const cluster = await startEmbedded(join(folder, 'data'), { fsync: false });
  await onClient(cluster.connection, async (client) => {
    await askForPasswords(client);
    const { user, password } = councilOwner;
    await client.query(`CREATE ROLE ${user} LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
  });
  const urlOf: OutsideServer['urlOf'] = (database, { user, password } = councilOwner) =>
    `postgres://${user}:${encodeURIComponent(password)}@${encodeURIComponent(cluster.socketDir)}:${cluster.port}/${database}`;
  return {
    administrator: cluster.connection,
    emptyDatabase: () => databaseOn(connectionOf(urlOf('postgres')), 'template0'),
    urlOf,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
