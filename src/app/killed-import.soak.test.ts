import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateWords } from '../kernel/words-of-time.ts';
import { onClient } from '../platform/database/connect.ts';
import { startEmbedded } from '../platform/database/embedded/start.ts';
import { contentsOf } from '../testing/contents.ts';

const kills = 100;
const items = 60;
const hearth = fileURLToPath(new URL('../../bin/hearth', import.meta.url));

const item = (number: number, round: number): string => `
${number}. Matter ${number} of round ${round}

The Board talked about homes.

Resolved: That the report be noted.
`;

/** Minutes of one meeting, on a day of its own, with enough in them to take a while. */
const minutes = (round: number): string => `Corporate Parenting Board

Minutes of the Meeting held on ${dateWords(Temporal.PlainDate.from('2010-01-01').add({ weeks: round }).toString())} at 6.00 pm
${Array.from({ length: items }, (_, index) => item(index + 1, round)).join('')}`;

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
    return await onClient(cluster.connection, contentsOf);
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
    await writeFile(path, minutes(round));
    const child = importing(path);
    const end = ended(child);
    await delay(Math.random() * usual * 1.2);
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await end;
    const after = await contents();
    const changed = ['import', 'meeting', 'agenda_item', 'publication', 'audit_entry'].map(
      (table) => after[table] !== before[table],
    );
    // Every table that an import writes has changed, or none has.
    expect(new Set(changed).size).toBe(1);
    before = after;
  }
});
