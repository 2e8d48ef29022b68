import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Access, openAccess } from '../../platform/access/access.ts';
import { withPassword } from '../../platform/access/ways-in.ts';
import { listAuthorities } from '../../platform/authority/authority.ts';
import type { Connection } from '../../platform/database/connection.ts';
import { prepareQueue } from '../../platform/jobs/queue.ts';
import { readSettings } from '../../platform/settings.ts';
import { goodPassword, testAccess } from '../../testing/access.ts';
import { fixedClock } from '../../testing/app.ts';
import { type EmptyDatabase, emptyDatabase } from '../../testing/database.ts';
import { newVisit } from '../../testing/new-visit.ts';
import { runHearth } from '../../testing/run-hearth.ts';
import { openHearth } from '../ground.ts';

let folder: string;
const made: EmptyDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup command '));
});
afterAll(async () => {
  for (const database of made) await database.drop();
  await rm(folder, { recursive: true });
});

const urlOf = ({ user, host, port, database }: Connection): string =>
  `postgres://${user}@${encodeURIComponent(host ?? '')}:${port}/${database}`;

/** The environment of a new, empty database. */
const newPlace = async (): Promise<Record<string, string>> => {
  const database = await emptyDatabase();
  made.push(database);
  return { DATABASE_URL: urlOf(database.owner), HEARTH_AUTHORITY: 'Exampleshire (EXA)' };
};

const run = (environment: Record<string, string>, ...words: string[]) => runHearth(words, environment);

describe('bin/hearth backup and restore', () => {
  it('carry a council from one place to another, and tell in JSON what they did', async () => {
    const [here, there] = [await newPlace(), await newPlace()];
    const file = join(folder, 'whole.backup');
    const council = await run(here, 'authority');
    const written = await run(here, 'backup', file);
    expect(written.code).toBe(0);
    const summary = JSON.parse(written.out);
    expect(summary).toMatchObject({ file, migration: expect.any(String), rows: 3 });
    expect(summary.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(written.err).toMatch(/authority: 1/);
    const restored = await run(there, 'restore', file);
    expect({ code: restored.code, summary: JSON.parse(restored.out) }).toEqual({ code: 0, summary });
    expect((await run(there, 'authority')).out).toBe(council.out);
    const again = await run(there, 'restore', file);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/not empty.*authority \(1 row\)/);
  });

  it('carry how people sign in, without who is signed in, and leave out the queue of jobs', async () => {
    const home = await testAccess();
    const there = await newPlace();
    const file = join(folder, 'people.backup');
    const email = 'robin@eastmere.example';
    const signIn = (access: Access) => withPassword(access, newVisit, { email, password: goodPassword });
    try {
      await home.signsIn(email, goodPassword);
      await prepareQueue(home.database.owner);
      const before = await signIn(home.access);
      const written = await run({ DATABASE_URL: urlOf(home.database.owner) }, 'backup', file);
      expect(written.code).toBe(0);
      expect(written.err).toMatch(/access\.login: 1\b/);
      expect(written.err).not.toMatch(/jobs\.|session|proof|attempt/);
      expect((await run(there, 'restore', file)).code).toBe(0);
      expect(before.ok).toBe(true);
    } finally {
      await home.close();
    }
    const database = await openHearth(readSettings(there));
    const [council] = await listAuthorities(database.connected);
    const access = await openAccess({
      ...database,
      authorityId: council?.id ?? '',
      directory: null,
      lookAround: false,
      clock: fixedClock,
    });
    try {
      expect((await signIn(access)).ok).toBe(true);
      expect((await withPassword(access, newVisit, { email, password: 'another one' })).ok).toBe(false);
    } finally {
      await access.close();
      await database.close();
    }
  });

  it('refuse what cannot be used with exit code 2 and plain words, before a database is even started', async () => {
    const letter = join(folder, 'letter.txt');
    await writeFile(letter, 'Dear clerk');
    const dataFolder = join(folder, 'data');
    const refused = await run({ HEARTH_DATA: dataFolder }, 'restore', letter);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/letter\.txt is no backup of Hearth/);
    expect(await readdir(folder)).not.toContain('data');
  });

  it.each([['backup'], ['restore'], ['backup', 'one', 'two'], ['restore', '--force', 'file']])(
    'say how they are called: %s %s %s',
    async (...words) => {
      const called = await run({ HEARTH_DATA: join(folder, 'data') }, ...words);
      expect(called).toMatchObject({ code: 2, out: '' });
      expect(called.err).toContain(`Usage: bin/hearth ${words[0]} FILE`);
    },
  );
});
