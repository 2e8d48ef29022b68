import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded } from '../platform/database/embedded/start.ts';
import { contentsOf } from '../testing/contents.ts';

const kills = 100;
const meetings = 40;
const hearth = fileURLToPath(new URL('../../bin/hearth', import.meta.url));

/** Minutes of one meeting on a day of its own. */
const minutes = (day: number): string => `Corporate Parenting Board

Minutes of the Meeting held on ${day % 28 || 28} ${['January', 'February'][day % 2]} 20${10 + (day % 15)} at 6.00 pm

1. Introductions and Apologies

Apologies were received from Ada Example.

2. Homes number ${day}

The Board talked about homes.

Resolved: That the report be noted.
`;

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-kills-'));
  environment = { ...process.env, HEARTH_DATA: join(folder, 'data') };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const importing = (path: string): ChildProcess =>
  spawn(hearth, ['import', 'published', path, '--publish'], {
    env: environment,
    detached: true,
    stdio: 'ignore',
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()));

const contents = async (): Promise<Record<string, string>> => {
  const cluster = await startEmbedded(join(folder, 'data'));
  try {
    return await contentsOf(cluster.connection);
  } finally {
    await cluster.stop();
  }
};

it(`saves all of a file or nothing, ${kills} times killed at any moment`, async () => {
  const start = performance.now();
  await writeFile(join(folder, 'first.txt'), minutes(0));
  await ended(importing(join(folder, 'first.txt')));
  const usual = performance.now() - start;
  let before = await contents();
  for (let round = 1; round <= kills; round += 1) {
    const path = join(folder, `round-${round}.txt`);
    await writeFile(
      path,
      Array.from({ length: meetings }, (_, index) => minutes(round * meetings + index)).join('\f\n'),
    );
    const child = importing(path);
    await delay(Math.random() * usual * 1.5);
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended(child);
    const after = await contents();
    const imports = (one: Record<string, string>) => one.import;
    // Every table that an import writes changed, or none did.
    expect(after.meeting !== before.meeting).toBe(imports(after) !== imports(before));
    expect(after.audit_entry !== before.audit_entry).toBe(imports(after) !== imports(before));
    before = after;
  }
});
