import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A server as it describes itself in its lock file, `postmaster.pid`. */
export type Postmaster = {
  pid: number;
  /** Folder of its Unix socket, or the address it listens on. */
  host: string;
  port: number;
  ready: boolean;
};

/** Reads the text of a lock file; null while it is still being written. */
export const readLockFile = (text: string): (Postmaster & { cluster: string }) | null => {
  const [pid = '', cluster = '', , port = '', socketFolder = '', address = '', , status = ''] =
    text.split('\n');
  if (!/^\d+$/.test(pid)) return null;
  return {
    pid: Number(pid),
    cluster,
    host: socketFolder || address,
    port: Number(port),
    ready: status.trim() === 'ready',
  };
};

export const lockFileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** What the lock file says, whether or not that server still lives; null without one. */
export const recordedPostmaster = async (cluster: string): Promise<ReturnType<typeof readLockFile>> => {
  try {
    return readLockFile(await readFile(lockFileOf(cluster), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Whether the process was started with this word; Linux tells everyone. */
const wasToldOf = async (pid: number, word: string): Promise<boolean> => {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return words.split('\0').includes(word);
};

/**
 * Whether the process really is the server of this folder. The number alone says nothing: after a crash it may belong
 * to any other process, and a copied folder brings the lock file of the original along. A server works inside its
 * folder, which Linux shows, though in a container not even to root when the process is another account's.
 */
const serves = async (pid: number, recordedCluster: string, cluster: string): Promise<boolean> => {
  if (process.platform !== 'linux') return isAlive(pid) && recordedCluster === cluster.replaceAll('\\', '/');
  try {
    const [its, ours] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster)]);
    return its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    return wasToldOf(pid, cluster);
  }
};

/** The server that runs on the cluster now, starting or stopping ones included; null when there is none. */
export const livePostmaster = async (cluster: string): Promise<Postmaster | null> => {
  const recorded = await recordedPostmaster(cluster);
  return recorded && (await serves(recorded.pid, recorded.cluster, cluster)) ? recorded : null;
};
