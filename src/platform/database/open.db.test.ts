import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmptyDatabase, migrations } from '../../testing/database.ts';
import { councilOwner, type OutsideServer, startOutsideServer } from '../../testing/outside-server.ts';
import { onClient } from './connect.ts';
import { connectionOf } from './connection.ts';
import { livePostmaster } from './embedded/postmaster.ts';
import { DatabaseUnavailable } from './embedded/unavailable.ts';
import { MigrationFailed } from './migrate.ts';
import { type Database, openDatabase } from './open.ts';

let folder: string;
let outside: OutsideServer;
let database: EmptyDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open test '));
  outside = await startOutsideServer();
  database = await outside.emptyDatabase();
});

const administer = (...statements: string[]) =>
  onClient(outside.administrator, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** Each test starts from the server as a council has set it up, before Hearth has ever been there. */
afterEach(async () => {
  await administer(`ALTER ROLE council CREATEROLE PASSWORD '${councilOwner.password}'`);
  await database.drop();
  await administer('DROP ROLE IF EXISTS hearth_web', 'DROP ROLE IF EXISTS hearth_access');
  database = await outside.emptyDatabase();
});

afterAll(async () => {
  await outside.stop();
  await rm(folder, { recursive: true });
});

const open = (databaseUrl: string, files = migrations): Promise<Database> =>
  openDatabase({ databaseUrl, dataFolder: join(folder, 'unused') }, files);

const whoAmI = async ({ connected }: Database): Promise<string> => {
  const { rows } = await sql<{ name: string }>`SELECT current_user AS name FROM authority
    RIGHT JOIN (VALUES (1)) AS one (row) ON true`.execute(connected);
  return rows[0]?.name ?? '';
};

const failure = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  return String(error);
};

describe('a server of DATABASE_URL', () => {
  it('is migrated by its owner, who is no superuser, and opened as the web role, again and again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const opened = await open(outside.urlOf(database.name));
      expect(await whoAmI(opened)).toBe('hearth_web');
      expect(opened.where).not.toContain(councilOwner.password);
      await opened.close();
    }
  });

  it('is opened by several processes at once on its first day', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => open(outside.urlOf(database.name))));
    expect(await Promise.all(opened.map(whoAmI))).toEqual(['hearth_web', 'hearth_web', 'hearth_web']);
    await Promise.all(opened.map((one) => one.close()));
  });

  it('is opened after the owner has changed the password', async () => {
    await (await open(outside.urlOf(database.name))).close();
    await administer("ALTER ROLE council PASSWORD 'another'");
    const opened = await open(outside.urlOf(database.name, { user: 'council', password: 'another' }));
    expect(await whoAmI(opened)).toBe('hearth_web');
    await opened.close();
  });

  it.each<[string, string[], RegExp]>([
    [
      'an owner who may not make roles',
      ['ALTER ROLE council NOCREATEROLE'],
      /ALTER ROLE "council" CREATEROLE/,
    ],
    ...['hearth_web', 'hearth_access'].map((role): [string, string[], RegExp] => [
      `a role ${role} that somebody else made`,
      [`CREATE ROLE ${role} LOGIN PASSWORD 'theirs'`],
      new RegExp(`GRANT ${role} TO "council" WITH ADMIN OPTION`),
    ]),
  ])('tells the administrator what to run: %s', async (_what, statements, words) => {
    await administer(...statements);
    expect(await failure(open(outside.urlOf(database.name)))).toMatch(words);
  });

  it.each([
    ['ALTER ROLE hearth_web SUPERUSER', 'ALTER ROLE hearth_web NOSUPERUSER'],
    ['ALTER ROLE hearth_web BYPASSRLS', 'ALTER ROLE hearth_web NOBYPASSRLS'],
    ['CREATE ROLE head SUPERUSER; GRANT head TO hearth_web', 'DROP ROLE head'],
    ['ALTER ROLE hearth_access BYPASSRLS', 'ALTER ROLE hearth_access NOBYPASSRLS'],
    ['GRANT hearth_web TO hearth_access', 'REVOKE hearth_web FROM hearth_access'],
  ])('is not opened with a role of the site that could pass the fence: %s', async (spoil, mend) => {
    await (await open(outside.urlOf(database.name))).close();
    await administer(spoil);
    expect(await failure(open(outside.urlOf(database.name)))).toMatch(/could pass the fence.*ALTER ROLE/);
    await administer(mend);
    await (await open(outside.urlOf(database.name))).close();
  });

  it.each<[string, () => string, RegExp]>([
    [
      'the password is wrong',
      () => outside.urlOf(database.name, { user: 'council', password: 'wrong' }),
      /does not let the role "council" in/,
    ],
    [
      'the database is not there',
      () => outside.urlOf('nowhere'),
      /CREATE DATABASE "nowhere" OWNER "council"/,
    ],
    [
      'nothing listens',
      () => `postgres://council@localhost:1/${database.name}`,
      /No PostgreSQL answers at localhost/,
    ],
  ])('says in plain words that %s, without the password', async (_what, url, words) => {
    const said = await failure(open(url()));
    expect(said).toMatch(words);
    expect(said).not.toMatch(/wrong|p@ss|p%40ss/);
  });

  it('is reached over its socket by both ways to write that', () => {
    const written = connectionOf('postgres://a:b@%2Frun%2Fx:5433/c');
    expect(written).toMatchObject({ host: '/run/x', port: 5433, user: 'a', password: 'b', database: 'c' });
    expect(connectionOf('postgres://a:b@localhost:5433/c?host=/run/x')).toEqual(written);
  });
});

describe('the embedded server', () => {
  it('is stopped again when a migration fails, so that the command can end', async () => {
    const files = join(folder, 'broken');
    await mkdir(files);
    await writeFile(join(files, '0001-broken.sql'), 'CREATE TABLE half (id int); SELECT nonsense');
    const dataFolder = join(folder, 'data');
    const opening = openDatabase({ databaseUrl: null, dataFolder, fsync: false }, files);
    await expect(opening).rejects.toThrow(/0001-broken could not be run/);
    await expect(opening).rejects.toBeInstanceOf(MigrationFailed);
    expect(await livePostmaster(join(dataFolder, 'postgres')).catch(() => null)).toBeNull();
  });
});
