import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { livePostmaster } from './postmaster.ts';
import { type EmbeddedCluster, startEmbedded } from './start.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const isRoot = process.getuid?.() === 0;
let base: string;
/** Most tests share one data folder, as making it is the slow part; each leaves it without a server. */
let folder: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'embedded test '));
  await chmod(base, 0o711);
  folder = join(base, 'shared');
});

const serverOf = (data: string) => livePostmaster(join(data, 'postgres')).catch(() => null);

const killServer = async (data: string) => {
  const server = await serverOf(data);
  if (!server) throw new Error(`no server runs in ${data}`);
  process.kill(server.pid, 'SIGKILL');
  await vi.waitFor(async () => expect(await serverOf(data)).toBeNull(), 10_000);
};

/** A failed test must not leave a server behind. */
const endAllServers = async () => {
  for (const name of await readdir(base)) {
    if (await serverOf(join(base, name))) await killServer(join(base, name));
  }
};

afterEach(endAllServers);
afterAll(() => rm(base, { recursive: true, force: true }));

const start = (data = folder, fsync = false) => startEmbedded(data, { fsync });

const ask = async (cluster: EmbeddedCluster, query: string): Promise<string> => {
  const client = new pg.Client({ host: cluster.socketDir, port: cluster.port, user: 'hearth' });
  await client.connect();
  try {
    const { rows } = await client.query({ text: query, rowMode: 'array' });
    return String(rows[0]?.[0]);
  } finally {
    await client.end();
  }
};

const write = async (cluster: EmbeddedCluster, words: string) => {
  await ask(cluster, 'DROP TABLE IF EXISTS note');
  await ask(cluster, `CREATE TABLE note AS SELECT '${words}'::text AS words`);
};

const read = (cluster: EmbeddedCluster) => ask(cluster, 'SELECT words FROM note');

/** Another Hearth process that holds the server of the folder until it is killed. */
const startElsewhere = async (data: string): Promise<ChildProcess> => {
  const door = new URL('./start.ts', import.meta.url).href;
  const code = `import { startEmbedded } from ${JSON.stringify(door)};
    await startEmbedded(process.env.FOLDER, { fsync: process.env.FSYNC === 'on' });
    process.stdout.write('holds');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, FOLDER: data, FSYNC: 'on' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  expect(String(said)).toBe('holds');
  return child;
};

const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  it('is made on the first start and keeps what was written until the next', async () => {
    const first = await start();
    await write(first, 'kept');
    expect(await ask(first, "SELECT current_database() || ' ' || current_setting('server_encoding')")).toBe(
      'hearth UTF8',
    );
    await first.stop();
    await first.stop();
    expect(await serverOf(folder)).toBeNull();
    expect(await stat(first.socketDir).catch(() => 'removed')).toBe('removed');

    const second = await start();
    expect(await read(second)).toBe('kept');
    await second.stop();
  });

  it('is one server for all who start it, and stops with the last of them', async () => {
    const first = await start();
    const second = await start();
    expect(second.socketDir).toBe(first.socketDir);
    await first.stop();
    await write(second, 'still here');
    await second.stop();
    expect(await serverOf(folder)).toBeNull();
  });

  it('stops when its last two users leave at the same moment', async () => {
    const users = await Promise.all([start(), start()]);
    await Promise.all(users.map((user) => user.stop()));
    expect(await serverOf(folder)).toBeNull();
  });

  it('is made once when two start at the same moment on an empty folder', async () => {
    const empty = join(base, 'empty');
    const [one, other] = await Promise.all([start(empty), start(empty)]);
    expect(one.socketDir).toBe(other.socketDir);
    expect(await readdir(empty)).toEqual(['postgres']);
    await one.stop();
    await write(other, 'one database');
    await other.stop();
  });

  it('starts again for one who comes while it stops', async () => {
    const leaving = await start();
    await write(leaving, 'before');
    const [, coming] = await Promise.all([leaving.stop(), start()]);
    expect(await read(coming)).toBe('before');
    await coming.stop();
  });

  it('goes on when the process that started it is killed, and the next start joins it', async () => {
    const child = await startElsewhere(folder);
    const before = await serverOf(folder);
    await kill(child);
    const next = await start();
    expect((await serverOf(folder))?.pid).toBe(before?.pid);
    await write(next, 'joined');
    await next.stop();
    expect(await serverOf(folder)).toBeNull();
  });

  it('is used by two processes at a time, and outlives the death of one', async () => {
    const mine = await start(folder, true);
    const child = await startElsewhere(folder);
    await mine.stop();
    expect(await serverOf(folder)).not.toBeNull();
    const again = await start();
    await kill(child);
    await write(again, 'mine');
    await again.stop();
    expect(await serverOf(folder)).toBeNull();
  });

  it('brings back what was committed after the server itself was killed', async () => {
    const before = await start(folder, true);
    await write(before, 'committed');
    await killServer(folder);
    const after = await start(folder, true);
    expect(await read(after)).toBe('committed');
    expect(await stat(before.socketDir).catch(() => 'removed')).toBe('removed');
    await before.stop();
    expect(await read(after)).toBe('committed');
    await after.stop();
  });

  it.each([
    [
      'the number of its process now belongs to another',
      (lock: string) => lock.replace(/^\d+/, String(process.pid)),
    ],
    ['its lock file was cut short by a crash', () => ''],
  ])('starts although %s', async (_, spoil) => {
    const before = await start(folder, true);
    await write(before, 'safe');
    const lockFile = join(folder, 'postgres', 'postmaster.pid');
    const lock = await readFile(lockFile, 'utf8');
    await killServer(folder);
    await writeFile(lockFile, spoil(lock));
    const after = await start(folder, true);
    expect(await read(after)).toBe('safe');
    await after.stop();
    await rm(before.socketDir, { recursive: true, force: true });
  });

  it('never takes the server of the original for that of a copied folder', async () => {
    const original = await start(folder, true);
    await write(original, 'the original');
    const copied = join(base, 'copied');
    await cp(folder, copied, { recursive: true });
    const copy = await start(copied);
    expect(await read(copy)).toBe('the original');
    await write(copy, 'the copy');
    expect(await read(original)).toBe('the original');
    await copy.stop();
    await original.stop();
  });

  it('keeps counting a user whose connection was cut', async () => {
    const user = await start();
    const holders = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted";
    await ask(
      user,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearth lease'",
    );
    await vi.waitFor(async () => expect(await ask(user, holders)).toBe('1'), 10_000);
    const passing = await start();
    await passing.stop();
    await write(user, 'still served');
    await user.stop();
    expect(await serverOf(folder)).toBeNull();
  });

  it('runs, as root or not, in a folder that only its owner may enter', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const cluster = await start(closed);
    await write(cluster, 'in a closed folder');
    await cluster.stop();
    const again = await start(closed);
    expect(await read(again)).toBe('in a closed folder');
    await again.stop();
  });

  it('lets no other account of the machine in, and listens on no address', async () => {
    const cluster = await start();
    const { mode, uid } = await stat(cluster.socketDir);
    expect(mode & 0o777).toBe(0o700);
    expect(await ask(cluster, 'SHOW listen_addresses')).toBe('');
    expect((await stat(join(folder, 'postgres'))).mode & 0o777).toBe(0o700);
    if (isRoot) {
      const stranger = { uid: uid + 54_321, gid: 54_321, cwd: '/' };
      const enter = (path: string) => promisify(execFile)('/bin/sh', ['-c', 'cd "$1"', 'sh', path], stranger);
      await enter(dirname(cluster.socketDir));
      await expect(enter(cluster.socketDir)).rejects.toThrow(/can't cd|denied/i);
    } else {
      expect(uid).toBe(process.getuid?.());
    }
    await cluster.stop();
  });

  it('cleans up after a first start that was killed half-way', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const halfWay = join(base, 'half-way');
    await mkdir(join(halfWay, `postgres.new-${gone.pid}-abcdef`, 'base'), { recursive: true });
    const cluster = await start(halfWay);
    expect(await readdir(halfWay)).toEqual(['postgres']);
    await cluster.stop();
  });
});

describe('the embedded PostgreSQL says what is wrong', () => {
  it.each<[string, (data: string) => Promise<unknown>, RegExp]>([
    [
      'when the data was made by another version',
      async (data) => {
        await mkdir(join(data, 'postgres'), { recursive: true });
        await writeFile(join(data, 'postgres', 'PG_VERSION'), '17\n');
      },
      /made by PostgreSQL 17, and this Hearth brings PostgreSQL \d+.*bin\/hearth backup/,
    ],
    [
      'when something else lies in the place of the database',
      async (data) => {
        await mkdir(join(data, 'postgres'), { recursive: true });
        await writeFile(join(data, 'postgres', 'letter.txt'), 'Dear clerk');
      },
      /is not a folder of a database/,
    ],
    ['when the data folder is a file', (data) => writeFile(data, ''), /is not a folder\. Set HEARTH_DATA/],
  ])('%s', async (name, spoil, words) => {
    const data = join(base, name);
    await spoil(data);
    const failed = await start(data).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DatabaseUnavailable);
    expect(String(failed)).toMatch(words);
  });
});
