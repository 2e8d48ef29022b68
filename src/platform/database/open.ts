import type { Kysely } from 'kysely';
import { asOwner, connect, onClient } from './connect.ts';
import { asWebRole, type Connection, connectionOf } from './connection.ts';
import { startEmbedded } from './embedded/start.ts';
import { migrate } from './migrate.ts';
import { inWords } from './refusal.ts';
import { prepareRoles } from './roles.ts';
import type { Connected } from './transaction.ts';

/** An open database: `connected` is fenced (the web role), `owner` is for migrations, backup and restore alone. */
export type Database = {
  connected: Connected;
  owner: Connection;
  /** Where it runs, in words for the log: never a password. */
  where: string;
  close(): Promise<void>;
};

export type DatabaseChoice = { databaseUrl: string | null; dataFolder: string; fsync?: boolean };

/** A server that answers, as its database was left: nothing has been migrated. */
export type Server = Pick<Database, 'owner' | 'where'> & { leave(): Promise<void> };

/** Reaches the server of the settings: that of DATABASE_URL, or the embedded one in the data folder. */
export const reachServer = async (choice: DatabaseChoice): Promise<Server> => {
  if (choice.databaseUrl) {
    const owner = connectionOf(choice.databaseUrl);
    await onClient(owner, async () => undefined).catch((error: unknown) => {
      throw inWords(error, owner);
    });
    return { owner, where: `PostgreSQL at ${owner.host}`, leave: async () => undefined };
  }
  const cluster = await startEmbedded(choice.dataFolder, { fsync: choice.fsync ?? true });
  return {
    owner: cluster.connection,
    where: `embedded PostgreSQL in ${choice.dataFolder}`,
    leave: () => cluster.stop(),
  };
};

/** Connects to a database that is running, brings it up to date, and opens it as the web role. */
export const openAt = async (owner: Connection, migrations: string, target?: string): Promise<Connected> => {
  await prepareRoles(owner);
  await asOwner(owner, (db) => migrate(db as Kysely<unknown>, migrations, target));
  return connect(asWebRole(owner));
};

/** Opens the database of the settings, brought up to date. */
export const openDatabase = async (choice: DatabaseChoice, migrations: string): Promise<Database> => {
  const { owner, where, leave } = await reachServer(choice);
  try {
    const connected = await openAt(owner, migrations);
    const close = async (): Promise<void> => {
      await connected.destroy();
      await leave();
    };
    return { connected, owner, where, close };
  } catch (error) {
    await leave();
    throw error;
  }
};
