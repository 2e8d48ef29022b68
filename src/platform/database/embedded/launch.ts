import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { livePostmaster, lockFileOf, recordedPostmaster } from './postmaster.ts';
import type { Programs } from './programs.ts';
import { commandFor, type RunAs } from './run-as.ts';
import { type Listening, serverArguments } from './settings.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';
import { DatabaseUnavailable, fromOutput } from './unavailable.ts';

const largestLog = 1_000_000;

/** The server's own log. */
const logOf = (cluster: string): string => join(cluster, 'server.log');

/** Opens the log to append, an overlong one set aside first. Never through a link that the server's account may have put there. */
const openLog = async (cluster: string, runAs: RunAs) => {
  const path = logOf(cluster);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.old`);
  const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);
  const file = await open(path, flags, 0o600);
  if (runAs.filesOf) await file.chown(runAs.filesOf.uid, runAs.filesOf.gid);
  return { file, from: (await file.stat()).size };
};

const freeLoopbackPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

const chooseListening = async (runAs: RunAs): Promise<Listening> =>
  process.platform === 'win32'
    ? { loopbackPort: await freeLoopbackPort() }
    : { socketFolder: await makeSocketFolder(runAs) };

/** Resolves to false once the process has ended, with true once it serves. */
const becameReady = async (
  cluster: string,
  pid: number,
  hasEnded: () => boolean,
  until: number,
): Promise<boolean> => {
  while (!hasEnded()) {
    const live = await livePostmaster(cluster);
    if (live?.pid === pid && live.ready) return true;
    if (Date.now() > until) {
      throw new DatabaseUnavailable(
        `PostgreSQL is still starting in ${cluster}; its log is ${logOf(cluster)}.`,
      );
    }
    await delay(10);
  }
  return false;
};

/**
 * A lock file that PostgreSQL takes for a living server's although none is there: its process number now belongs to
 * another process, or it was cut short by a crash. Waits first, so that a server that is just starting is not mistaken.
 */
const removeStaleLock = async (cluster: string): Promise<void> => {
  const read = () => readFile(lockFileOf(cluster), 'utf8').catch(() => null);
  const before = await read();
  await delay(500);
  if (before !== null && (await read()) === before && !(await livePostmaster(cluster)))
    await rm(lockFileOf(cluster));
};

/** Why the server ended instead of serving: throws, unless starting it again is worth a try. */
const afterFailure = async (cluster: string, said: string): Promise<void> => {
  if (await livePostmaster(cluster)) return;
  if (/lock file "postmaster\.pid"/.test(said)) return removeStaleLock(cluster);
  // Children of a server that was killed are still on their way out.
  if (/pre-existing shared memory block/.test(said)) return void (await delay(200));
  throw fromOutput('start', said, cluster);
};

/**
 * Starts the server on a cluster that no server runs on, apart from this process, so that neither Ctrl-C nor the death
 * of Hearth takes it along. True when it serves; false when another start was faster or it is worth trying again.
 */
export const launch = async (
  cluster: string,
  programs: Programs,
  runAs: RunAs,
  fsync: boolean,
  until: number,
): Promise<boolean> => {
  const former = await recordedPostmaster(cluster);
  const where = await chooseListening(runAs);
  const { file, from } = await openLog(cluster, runAs);
  const command = commandFor(runAs, programs.postgres, serverArguments(cluster, where, fsync));
  const child = spawn(command.file, command.args, {
    ...command.options,
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
  });
  let ended = false;
  let failure = '';
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', (error) => {
    ended = true;
    failure = error.message;
  });
  child.unref();
  await file.close();
  const ready = child.pid !== undefined && (await becameReady(cluster, child.pid, () => ended, until));
  if (ready) {
    if (former) await removeSocketFolder(former.host);
    return true;
  }
  if ('socketFolder' in where) await removeSocketFolder(where.socketFolder);
  const log = await readFile(logOf(cluster));
  await afterFailure(cluster, log.subarray(from).toString('utf8') || failure);
  return false;
};
