import { sql } from 'kysely';
import pg from 'pg';
import type { Connection } from '../database/connection.ts';
import type { Tx } from '../database/transaction.ts';

/** Follows what happens at something, in whichever process it happens. The answer ends it. */
export type Live = { follow(id: string, told: () => void): () => void };

/** A hub that is listening. `stop` ends it and all who follow. */
export type LiveHub = Live & { stop(): Promise<void> };

const channel = 'hearth_live';

/** Milliseconds to the next attempt to listen, where the database went away. */
const pause = 2000;

/** Milliseconds in which several changes of the same thing are told once: many write at the same time. */
const together = 100;

/** Tells all who follow a thing that it changed, once the transaction has been committed. */
export const tellFollowers = async (tx: Tx, id: string): Promise<void> => {
  await sql`SELECT pg_notify(${channel}, ${id})`.execute(tx);
};

/**
 * Hears over LISTEN what changes, so that any number of processes tell their own followers; nothing is kept here that
 * a restart would lose. Where the database goes away it listens again, and tells everybody to look anew.
 */
export const listenLive = (connection: Connection): LiveHub => {
  const followers = new Map<string, Set<() => void>>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let stopped = false;
  let client: pg.Client | null = null;
  let later: NodeJS.Timeout | undefined;

  const tell = (id: string): void => {
    waiting.delete(id);
    for (const told of followers.get(id) ?? []) told();
  };
  const soon = (id: string): void => {
    if (!waiting.has(id) && followers.has(id)) {
      waiting.set(
        id,
        setTimeout(() => tell(id), together),
      );
    }
  };
  const listen = (): void => {
    const listener = new pg.Client({ ...connection, application_name: 'hearth live' });
    client = listener;
    listener.on('notification', ({ payload }) => soon(payload ?? ''));
    listener.on('error', () => undefined);
    listener.once('end', () => {
      if (!stopped) later = setTimeout(listen, pause);
    });
    listener
      .connect()
      .then(() => listener.query(`LISTEN ${channel}`))
      .then(() => [...followers.keys()].forEach(soon))
      .catch(() => listener.end().catch(() => undefined));
  };

  listen();
  return {
    follow: (id, told) => {
      const those = followers.get(id) ?? new Set();
      followers.set(id, those.add(told));
      return () => {
        those.delete(told);
        if (those.size === 0 && followers.get(id) === those) followers.delete(id);
      };
    },
    stop: async () => {
      stopped = true;
      clearTimeout(later);
      for (const timer of waiting.values()) clearTimeout(timer);
      followers.clear();
      await client?.end().catch(() => undefined);
    },
  };
};
