import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection.ts';
import { chooseRunAs } from './choose-run-as.ts';
import { database, ensureCluster, passwordFileOf, superuser } from './initialise.ts';
import { launch } from './launch.ts';
import { type Lease, takeLease } from './lease.ts';
import { livePostmaster, type Postmaster } from './postmaster.ts';
import { findPrograms } from './programs.ts';
import { stopServer } from './stop.ts';
import { DatabaseUnavailable, inPlainWords } from './unavailable.ts';

/** A running embedded PostgreSQL that this caller holds until `stop`. */
export type EmbeddedCluster = {
  /** Folder of the server's Unix socket (on Windows the loopback address). */
  socketDir: string;
  port: number;
  /** The superuser's way in, to the database `hearth`. */
  connection: Connection;
  /** Gives the server back. Stops it, and waits for that, when nobody else holds it; calling it twice is harmless. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** False makes a server that is fast and loses data when the machine crashes: for tests. Default true. */
  fsync?: boolean;
  /** Told of starts and stops, in words. */
  log?: (message: string) => void;
};

/** Recovery after a crash can take long; this only ends a wait that leads nowhere. */
const patience = 60_000;

/** The folder's real path even if its last parts are not made yet, so that all users name it alike. */
const realPathOf = async (folder: string): Promise<string> => {
  try {
    return await realpath(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return join(await realPathOf(dirname(folder)), basename(folder));
  }
};

const connectionTo = async ({ host, port }: Postmaster, cluster: string): Promise<Connection> => {
  const way = { host, port, user: superuser, database, ssl: false };
  return process.platform === 'win32'
    ? { ...way, password: await readFile(passwordFileOf(cluster), 'utf8') }
    : way;
};

type Held = { postmaster: Postmaster; connection: Connection; lease: Lease };

const tryToHold = async (
  postmaster: Postmaster,
  cluster: string,
  log: (message: string) => void,
): Promise<Held | null> => {
  if (!postmaster.ready) return null;
  const connection = await connectionTo(postmaster, cluster);
  const lease = await takeLease(connection, () =>
    log('The embedded PostgreSQL has ended; start Hearth again.'),
  );
  return lease && { postmaster, connection, lease };
};

/** Holds the server that runs on the cluster, or starts one; at any time there is at most one. */
const holdServer = async (cluster: string, fsync: boolean, log: (message: string) => void): Promise<Held> => {
  const until = Date.now() + patience;
  for (;;) {
    const running = await livePostmaster(cluster);
    if (running) {
      const held = await tryToHold(running, cluster, log);
      if (held) return held;
      await delay(20);
    } else {
      const programs = findPrograms();
      const runAs = await chooseRunAs(cluster, programs.folder);
      await ensureCluster(cluster, programs, runAs, fsync);
      const started = await launch(cluster, programs, runAs, fsync, until);
      if (started) log(`Embedded PostgreSQL ${programs.major} started in ${cluster} as ${runAs.words}.`);
    }
    if (Date.now() > until) {
      const who = running
        ? ` Process ${running.pid} runs it, with its socket in ${running.host}; if that folder is gone, end the process (kill -INT ${running.pid}) and start again.`
        : '';
      throw new DatabaseUnavailable(`The embedded PostgreSQL in ${cluster} does not answer.${who}`);
    }
  }
};

/**
 * Starts PostgreSQL on the folder, or joins the one that runs there, whoever started it. Any number of processes may
 * do so; the server stops with its last user. After a killed process the server goes on and the next start joins it.
 * Throws DatabaseUnavailable, in words for the reader, when it cannot be had.
 */
export const startEmbedded = async (
  folder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedCluster> => {
  const { fsync = true, log = () => undefined } = options;
  try {
    const cluster = join(await realPathOf(resolve(folder)), 'postgres');
    const { postmaster, connection, lease } = await holdServer(cluster, fsync, log);
    let stopped: Promise<void> | null = null;
    return {
      socketDir: postmaster.host,
      port: postmaster.port,
      connection,
      stop: () => {
        stopped ??= stopServer(cluster, postmaster, lease, log);
        return stopped;
      },
    };
  } catch (error) {
    throw inPlainWords(error, folder);
  }
};
