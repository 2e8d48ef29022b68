import { setTimeout as delay } from 'node:timers/promises';
import type { Lease } from './lease.ts';
import { livePostmaster, type Postmaster } from './postmaster.ts';
import { findPrograms } from './programs.ts';
import { asSelf, run } from './run-as.ts';
import { removeSocketFolder } from './socket-folder.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** Milliseconds that PostgreSQL gets to write everything down. */
const patience = 60_000;

/** Asks for a fast shutdown: connections are cut, what was committed is written. Windows knows no such signal. */
const askToStop = async (pid: number): Promise<void> => {
  if (process.platform === 'win32') await run(asSelf, findPrograms().pgCtl, ['kill', 'INT', String(pid)]);
  else process.kill(pid, 'SIGINT');
};

const hasStopped = async (cluster: string, pid: number): Promise<boolean> =>
  (await livePostmaster(cluster))?.pid !== pid;

/** Gives the lease back, and stops the server when that was the last one. */
export const stopServer = async (
  cluster: string,
  { pid, host }: Postmaster,
  lease: Lease,
  log: (message: string) => void,
): Promise<void> => {
  try {
    if (!(await lease.giveBack())) return;
    await askToStop(pid);
    const until = Date.now() + patience;
    while (!(await hasStopped(cluster, pid))) {
      if (Date.now() > until)
        throw new DatabaseUnavailable(`PostgreSQL in ${cluster} (process ${pid}) does not stop.`);
      await delay(10);
    }
    await removeSocketFolder(host);
    log(`Embedded PostgreSQL stopped in ${cluster}.`);
  } finally {
    await lease.close();
  }
};
