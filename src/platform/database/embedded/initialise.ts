import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Programs } from './programs.ts';
import { asSelf, type RunAs, run } from './run-as.ts';
import { DatabaseUnavailable, fromOutput } from './unavailable.ts';

export const superuser = 'hearth';
/** The database that Hearth's own tables live in. */
export const database = 'hearth';

const unfinished = 'postgres.new-';

/** Holds the superuser's password where the server listens on an address, and so cannot tell callers by their account. */
export const passwordFileOf = (cluster: string): string => join(cluster, 'hearth.password');

/** Whether a cluster is there. Refuses one made by another major version, and a folder that is something else. */
const isInitialised = async (cluster: string, major: number): Promise<boolean> => {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  if (version === null) {
    const content = await readdir(cluster).catch(() => []);
    if (content.length === 0) return false;
    throw new DatabaseUnavailable(
      `${cluster} is not a folder of a database. Set HEARTH_DATA to another folder, or move it away.`,
    );
  }
  if (Number.parseInt(version, 10) === major) return true;
  throw new DatabaseUnavailable(
    `The data in ${cluster} was made by PostgreSQL ${version.trim()}, and this Hearth brings PostgreSQL ${major}. ` +
      'Make a backup with the Hearth that made it (bin/hearth backup FILE), and restore it here into an empty data folder (bin/hearth restore FILE).',
  );
};

/** Makes the data folder. Others may pass through it where the server is another account, but see nothing in it. */
const makeDataFolder = async (folder: string, runAs: RunAs): Promise<void> => {
  const highestMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (highestMade === undefined || runAs.filesOf === null) return;
  for (let made = folder; made.length >= highestMade.length; made = dirname(made)) await chmod(made, 0o711);
};

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/** Removes what a first start left behind that was killed before it was done. */
const removeUnfinished = async (folder: string): Promise<void> => {
  const left = (await readdir(folder)).filter((name) => name.startsWith(unfinished));
  for (const name of left) {
    if (isGone(Number.parseInt(name.slice(unfinished.length), 10)))
      await rm(join(folder, name), { recursive: true });
  }
};

/** Who is let in: on a Unix socket the modes of its folder decide, on an address the password. */
const authentication = async (made: string): Promise<{ args: string[]; password: string | null }> => {
  if (process.platform !== 'win32') return { args: ['--auth=trust'], password: null };
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${made}.password`, password, { mode: 0o600 });
  return { args: ['--auth=scram-sha-256', `--pwfile=${made}.password`], password };
};

const fill = async (made: string, programs: Programs, runAs: RunAs, fsync: boolean): Promise<void> => {
  const { args, password } = await authentication(made);
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const initdb = await run(runAs, programs.initdb, [
    ...['-D', made, '-U', superuser, ...locale, '--text-search-config=english', '--no-instructions', ...args],
    ...(fsync ? [] : ['--no-sync']),
  ]);
  if (!initdb.succeeded) throw fromOutput('make a database', initdb.output, dirname(made));
  const single = ['--single', '-D', made, ...(fsync ? [] : ['-F']), 'postgres'];
  const created = await run(runAs, programs.postgres, single, `CREATE DATABASE ${database}\n`);
  if (!created.succeeded) throw fromOutput('make a database', created.output, dirname(made));
  if (password !== null) {
    await writeFile(passwordFileOf(made), password, { mode: 0o600 });
    await rm(`${made}.password`);
  }
};

/** Files of a cluster belong to the account of its server; root hands them over where that changes. */
const handOver = async (cluster: string, runAs: RunAs): Promise<void> => {
  const { uid } = await stat(cluster);
  const self = { uid: process.getuid?.() ?? uid, gid: process.getgid?.() ?? 0 };
  const owner = runAs.filesOf ?? self;
  if (owner.uid === uid) return;
  if (self.uid !== 0) {
    throw new DatabaseUnavailable(
      `The data in ${cluster} belongs to another account (number ${uid}). Run Hearth as that account or as root, or set HEARTH_DATA to another folder.`,
    );
  }
  const { succeeded, output } = await run(asSelf, 'chown', [
    '-R',
    '-h',
    `${owner.uid}:${owner.gid}`,
    cluster,
  ]);
  if (!succeeded) throw fromOutput(`be given its files (as ${runAs.words})`, output, cluster);
};

/**
 * Makes the cluster on the first start, about a second; later only checks it. It is made beside its place and moved
 * there when it is whole, so that a first start that was killed, or two at once, never leave half a cluster.
 */
export const ensureCluster = async (
  cluster: string,
  programs: Programs,
  runAs: RunAs,
  fsync: boolean,
): Promise<void> => {
  const folder = dirname(cluster);
  await makeDataFolder(folder, runAs);
  if (await isInitialised(cluster, programs.major)) return handOver(cluster, runAs);
  await removeUnfinished(folder);
  const made = await mkdtemp(join(folder, `${unfinished}${process.pid}-`));
  try {
    if (runAs.filesOf) await chown(made, runAs.filesOf.uid, runAs.filesOf.gid);
    await fill(made, programs, runAs, fsync);
    await rename(made, cluster).catch(async (error) => {
      // Another start was faster; its cluster is as good.
      if (!(await isInitialised(cluster, programs.major))) throw error;
    });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
};
