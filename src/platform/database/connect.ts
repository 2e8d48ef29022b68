import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Connection, types } from './connection.ts';
import type { NoTables } from './transaction.ts';

/** Kysely over one pool. The caller destroys it. */
export const connect = (connection: Connection, max = 10): Kysely<NoTables> => {
  const pool = new pg.Pool({ ...connection, types, max });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks between two questions of a transaction fails the next of them, and would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
};

/** Runs one piece of work as the owner, on one connection that is closed afterwards. */
export const asOwner = async <Value>(
  owner: Connection,
  work: (db: Kysely<NoTables>) => Promise<Value>,
): Promise<Value> => {
  const db = connect(owner, 1);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};

/** One bare connection for work that Kysely cannot do (COPY), closed afterwards. */
export const onClient = async <Value>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> => {
  const client = new pg.Client({ ...connection, types });
  // What breaks the connection is also told to the query that waits; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
