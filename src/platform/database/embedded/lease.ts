import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Connection } from '../connection.ts';

/** A user's hold on the running server. The server tells by it when its last user leaves. */
export type Lease = {
  /** Gives the hold back. True for the last user: nobody can take hold any more until `close`, so the server may be stopped. */
  giveBack(): Promise<boolean>;
  /** Closes the connection; safe when the server is gone. */
  close(): Promise<void>;
};

const leaseLock = 4_811_000;

/** What the lock function answers, from its only row. */
const isTrue = ({ rows }: pg.QueryResult<{ answer: boolean }>): boolean => rows[0]?.answer === true;

/** Socket not there yet or any more, connection cut, server starting or stopping, all connections taken. */
const passing = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300'];

/** Errors without a code come from `pg` itself: the connection was cut while it was being made. */
const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  (!('code' in error) || error.code === undefined || passing.includes(String(error.code)));

/** Connects and takes the shared lock. Null while the server is on its way up or down. */
const hold = async (connection: Connection): Promise<pg.Client | null> => {
  // Advisory locks belong to one database: all users must meet in the same one, and not in one that is copied or dropped.
  const client = new pg.Client({ ...connection, database: 'postgres', application_name: 'hearth lease' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (isTrue(await client.query('SELECT pg_try_advisory_lock_shared($1) AS answer', [leaseLock])))
      return client;
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
  await client.end().catch(() => undefined);
  return null;
};

/**
 * Takes hold of the server by a connection that keeps a shared advisory lock: it ends with the process however that
 * ends, so no user is ever counted who is gone. Null while the server is on its way up or down: look again.
 * When the server drops all connections (one of its processes crashed) the hold is taken anew.
 */
export const takeLease = async (connection: Connection, lost: () => void): Promise<Lease | null> => {
  let client = await hold(connection);
  if (client === null) return null;
  let leaving = false;

  const keep = (held: pg.Client): void => {
    held.once('end', async () => {
      if (leaving) return;
      client = null;
      for (let attempt = 0; attempt < 50 && client === null && !leaving; attempt += 1) {
        await delay(200, undefined, { ref: false });
        const again = await hold(connection).catch(() => null);
        if (leaving) return void (await again?.end().catch(() => undefined));
        client = again;
      }
      if (client) keep(client);
      else if (!leaving) lost();
    });
  };
  keep(client);

  return {
    giveBack: async () => {
      leaving = true;
      client ??= await hold(connection).catch(() => null);
      if (client === null) return false;
      try {
        // Who comes last to the second question meets no other lock, so of two who leave at once one is told "the last".
        await client.query('SELECT pg_advisory_unlock_shared($1)', [leaseLock]);
        return isTrue(await client.query('SELECT pg_try_advisory_lock($1) AS answer', [leaseLock]));
      } catch (error) {
        // The other one was told so between the questions, and the server is already going down.
        if (isPassing(error)) return false;
        throw error;
      }
    },
    close: async () => {
      await client?.end().catch(() => undefined);
    },
  };
};
