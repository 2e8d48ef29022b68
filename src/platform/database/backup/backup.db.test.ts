import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type EmptyDatabase, emptyDatabase, migrations } from '../../../testing/database.ts';
import { fillTables, uuidOf } from '../../../testing/fill-tables.ts';
import { type OutsideServer, startOutsideServer } from '../../../testing/outside-server.ts';
import { onClient } from '../connect.ts';
import type { Connection } from '../connection.ts';
import { migrationNames } from '../migrate.ts';
import { openAt } from '../open.ts';
import { type BackupContents, nameOf, sealLength, sealOf } from './format.ts';
import { makeBackup } from './make-backup.ts';
import { withBackup } from './read-backup.ts';
import { BackupRefused } from './refused.ts';
import { restoreBackup } from './restore-backup.ts';

let folder: string;
let outside: OutsideServer;
const made: EmptyDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup test '));
  outside = await startOutsideServer();
});

afterAll(async () => {
  for (const database of made) await database.drop();
  await outside.stop();
  await rm(folder, { recursive: true });
});

const keep = async (database: Promise<EmptyDatabase>): Promise<Connection> => {
  made.push(await database);
  return (await database).owner;
};

let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `${files}.backup`);
};

const migrated = async (owner: Connection, target?: string): Promise<Connection> => {
  await (await openAt(owner, migrations, target)).destroy();
  return owner;
};

const restore = (owner: Connection, file: string) =>
  withBackup(file, (backup) => restoreBackup(owner, migrations, backup));

/** What makes two backups of the same contents equal. */
const withoutMoment = ({ migration, tables }: BackupContents) => ({ migration, tables });

const ask = async (owner: Connection, query: string): Promise<unknown[]> =>
  onClient(owner, async (client) => (await client.query(query)).rows);

/** Everything the database has, table by table, as its owner sees it. */
const shapeOf = (owner: Connection) =>
  ask(
    owner,
    `SELECT c.relname, c.relkind, c.relrowsecurity, c.relacl::text,
       (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
         FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
  );

const places: [string, () => Promise<Connection>][] = [
  ['the embedded database', () => keep(emptyDatabase())],
  ['a server of DATABASE_URL', () => keep(outside.emptyDatabase())],
];

describe.each(places)('a backup of %s', (_place, empty) => {
  let source: Connection;
  let file: string;

  beforeAll(async () => {
    source = await migrated(await empty());
    await fillTables(source);
    file = newFile();
    await makeBackup(source, file);
  });

  it('put back into an empty database and made again has the same contents', async () => {
    const target = await empty();
    const first = await withBackup(file, async (backup) => {
      await restoreBackup(target, migrations, backup);
      return backup.contents;
    });
    const again = await makeBackup(target, newFile());
    expect(withoutMoment(again.contents)).toEqual(withoutMoment(first));
    expect(first.tables.length).toBeGreaterThan(10);
    expect(first.tables.filter(({ rows }) => rows !== 2)).toEqual([]);
    expect(first.migration).toBe((await migrationNames(migrations)).at(-1));
  });

  it('goes into a database that a start of the site has already migrated', async () => {
    const target = await migrated(await empty());
    await restore(target, file);
    expect(await shapeOf(target)).toEqual(await shapeOf(source));
    const again = await makeBackup(target, newFile());
    const first = await withBackup(file, async ({ contents }) => contents);
    expect(withoutMoment(again.contents)).toEqual(withoutMoment(first));
  });

  it('leaves the site able to work afterwards: it opens and finds what it wrote', async () => {
    const target = await empty();
    await restore(target, file);
    const connected = await openAt(target, migrations);
    const found = await connected
      .withTables<{ authority: { authority_id: string } }>()
      .selectFrom('authority')
      .select('authority_id')
      .orderBy('authority_id')
      .execute();
    await connected.destroy();
    expect(found.map((row) => row.authority_id)).toEqual([uuidOf(1), uuidOf(2)]);
  });

  it('made by an older Hearth is brought up to date', async () => {
    const older = await migrated(await empty(), '0002-meetings');
    const filled = await fillTables(older);
    const ofOlder = newFile();
    const { contents } = await makeBackup(older, ofOlder);
    expect(contents.migration).toBe('0002-meetings');
    for (const target of [await empty(), await migrated(await empty())]) {
      await restore(target, ofOlder);
      expect(await shapeOf(target)).toEqual(await shapeOf(source));
      const names = filled.map(nameOf);
      const after = (await makeBackup(target, newFile())).contents;
      const held = after.tables.filter(({ rows }) => rows > 0);
      expect(held.map(nameOf).sort()).toEqual(names.sort());
    }
  });

  it('is refused by a database that holds something, which stays as it is', async () => {
    const target = await migrated(await empty());
    await ask(target, `INSERT INTO authority (authority_id, name) VALUES ('${uuidOf(7)}', 'Ours')`);
    const before = await makeBackup(target, newFile());
    await expect(restore(target, file)).rejects.toThrow(/not empty.*authority \(1 row\)/);
    const after = await makeBackup(target, newFile());
    expect(withoutMoment(after.contents)).toEqual(withoutMoment(before.contents));
  });

  it('holds what was there at the moment it began, not what is written while it is made', async () => {
    const busy = await migrated(await empty());
    await fillTables(busy);
    const before = await makeBackup(busy, newFile());
    const during = await onClient(busy, async (writer) => {
      await writer.query('BEGIN; LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE');
      const waiting = makeBackup(busy, newFile());
      await vi.waitFor(async () =>
        expect(await ask(busy, 'SELECT FROM pg_locks WHERE NOT granted')).not.toEqual([]),
      );
      await writer.query(`INSERT INTO outbox SELECT authority_id, '${uuidOf(9)}', at, event, subject_kind, subject_id
        FROM outbox LIMIT 1; COMMIT`);
      return waiting;
    });
    expect(withoutMoment(during.contents)).toEqual(withoutMoment(before.contents));
    expect(await ask(busy, 'SELECT FROM outbox')).toHaveLength(3);
  });
});

/** Neither tables nor rows: as a database is before Hearth has ever opened it. */
const untouched = async (owner: Connection): Promise<boolean> =>
  (await ask(owner, "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace")).length === 0;

const sealed = (packed: Buffer, unpacked: number): Buffer =>
  Buffer.concat([packed, sealOf({ unpacked, sha256: createHash('sha256').update(packed).digest('hex') })]);

/** A file with all its checksums right, as somebody would make it who means harm. */
const forged = (text: string): Buffer => sealed(zstdCompressSync(text), Buffer.byteLength(text));

describe('a backup file that cannot be used', () => {
  let whole: Buffer;
  let text: string;
  let target: Connection;

  beforeAll(async () => {
    const source = await migrated(await keep(emptyDatabase()));
    await fillTables(source);
    const file = newFile();
    await makeBackup(source, file);
    whole = await readFile(file);
    text = zstdDecompressSync(whole.subarray(0, -sealLength)).toString();
    target = await keep(emptyDatabase());
  });

  const refused = async (bytes: Buffer): Promise<string> => {
    const file = newFile();
    await writeFile(file, bytes);
    const error: unknown = await restore(target, file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BackupRefused);
    return String(error);
  };

  it('is refused wherever a byte of it has changed', async () => {
    const steps = 60;
    const spread = Array.from({ length: steps }, (_, step) => Math.floor((step * whole.length) / steps));
    const nearBothEnds = Array.from({ length: 24 }, (_, place) => [
      place,
      whole.length - 1 - place * 4,
    ]).flat();
    for (const place of new Set([...spread, ...nearBothEnds])) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ 0x21;
      expect(await refused(bytes), `byte ${place}`).toMatch(/not as it was made|no backup of Hearth/);
    }
    expect(await untouched(target)).toBe(true);
  });

  it('is refused wherever it was cut, or something was added', async () => {
    for (let part = 0; part < 20; part += 1) await refused(whole.subarray(0, (part * whole.length) / 20));
    for (const left of [1, 2, sealLength - 1, sealLength, sealLength + 1]) {
      await refused(whole.subarray(0, whole.length - left));
      await refused(whole.subarray(left));
    }
    await refused(Buffer.concat([whole, Buffer.from('\n')]));
    await refused(Buffer.concat([whole, whole]));
    expect(await untouched(target)).toBe(true);
  });

  it.each<[string, (text: string) => Buffer, RegExp]>([
    ['unpacks to more than it names', (all) => sealed(zstdCompressSync(all), 100), /unpacks to more/],
    [
      'unpacks to less than it names',
      (all) => sealed(zstdCompressSync(all), all.length + 1e6),
      /unpacks to less/,
    ],
    [
      'is a bomb',
      (all) => sealed(zstdCompressSync(Buffer.alloc(50_000_000)), all.length),
      /unpacks to more|line is too long/,
    ],
    ['is one endless line', () => forged('{'.repeat(5_000_000)), /line is too long/],
    ['is empty inside', () => forged(''), /ends too early/],
    ['holds something else', () => forged('{"hello":"world"}\n'), /not of the form/],
    [
      'is of a later form',
      (all) => forged(all.replace('{"hearthBackup":1', '{"hearthBackup":2')),
      /not of the form/,
    ],
    [
      'has lost a row',
      (all) => forged(all.replace(/^[0-9a-f-]{36}\t.*\n/m, '')),
      /the rows of \w+ are others/,
    ],
    [
      'has lost its last table',
      (all) => forged(all.slice(0, all.lastIndexOf('{"schema"'))),
      /ends too early/,
    ],
    ['goes on after its end', (all) => forged(`${all}more\n`), /follows its end/],
    [
      'names other tables',
      (all) => forged(all.replaceAll('"name":"outbox"', '"name":"inbox"')),
      /tables in the backup/,
    ],
    [
      'names a table in words of SQL',
      (all) => forged(all.replaceAll('"name":"outbox"', '"name":"outbox\\"; DROP TABLE authority; --"')),
      /tables in the backup/,
    ],
    [
      'was made by a newer Hearth',
      (all) => forged(all.replace(/"migration":"[^"]*"/, '"migration":"9999-later"')),
      /newer Hearth.*9999-later.*Update Hearth/,
    ],
  ])('is refused when it %s', async (_what, forge, words) => {
    expect(await refused(forge(text))).toMatch(words);
    expect(await untouched(target)).toBe(true);
  });

  it('leaves the database as it was when its rows break a rule', async () => {
    const rows = (count: number, body: string) =>
      `${JSON.stringify({ rows: count, bytes: Buffer.byteLength(body), sha256: createHash('sha256').update(body).digest('hex') })}`;
    const row = `${uuidOf(1)}\tTwice\t\\N\t#1d5b6e\t2019-05-22 12:00:00+00\tf\n`;
    const twice = text.replace(
      /(\{"schema":"public","name":"authority"[^\n]*\n)(?:[0-9a-f-]{36}\t.*\n)+\\\.\n.*\n/,
      (_all, head: string) => `${head}${row}${row}\\.\n${rows(2, row + row)}\n`,
    );
    expect(twice).not.toBe(text);
    expect(await refused(forged(twice))).toMatch(/rows of authority could not be loaded: duplicate key/);
    expect(await untouched(target)).toBe(true);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['that is not there', async () => join(folder, 'nowhere'), /no such file/],
    ['that is a folder', async () => folder, /not a file/],
  ])('is told of by name: one %s', async (_what, name, words) => {
    const file = await name();
    await expect(restore(target, file)).rejects.toThrow(words);
    await expect(restore(target, file)).rejects.toThrow(file);
  });
});

describe('the file that a backup writes', () => {
  let source: Connection;

  beforeAll(async () => {
    source = await migrated(await keep(emptyDatabase()));
    await fillTables(source);
  });

  it('is for its owner alone, and its size and checksum are told as others see them', async () => {
    const file = newFile();
    const { bytes, sha256 } = await makeBackup(source, file);
    const content = await readFile(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(bytes).toBe(content.length);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    await withBackup(file, async (backup) => {
      expect({ bytes: backup.bytes, sha256: backup.sha256 }).toEqual({ bytes, sha256 });
    });
  });

  it('never takes the place of another', async () => {
    const file = newFile();
    await writeFile(file, 'a letter');
    await expect(makeBackup(source, file)).rejects.toThrow(/there already/);
    expect(await readFile(file, 'utf8')).toBe('a letter');
  });

  it('is not there when the backup failed half-way, nor a part of it', async () => {
    const own = join(folder, 'failing');
    await mkdir(own);
    const failing = makeBackup(source, join(own, 'a.backup'), (table) => {
      if (table === 'meeting') throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await readdir(own)).toEqual([]);
  });

  it.each([
    ['in a folder that is not there', 'nowhere/a.backup', /no such file or folder/],
    ['below a file', '1.backup/a.backup', /a file, not a folder/],
    ['with a name that is too long', 'a'.repeat(300), /name is too long/],
  ])('is refused %s, in plain words', async (_what, name, words) => {
    await writeFile(join(folder, '1.backup'), '', { flag: 'a' });
    const error: unknown = await makeBackup(source, join(folder, name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BackupRefused);
    expect(String(error)).toMatch(words);
  });

  it('is refused where there is no database of Hearth', async () => {
    const file = newFile();
    await expect(makeBackup(await keep(emptyDatabase()), file)).rejects.toThrow(/no database of Hearth/);
    expect(await readdir(folder)).not.toContain(`${files}.backup.part`);
  });
});

describe('a backup', () => {
  it('knows all that holds data: there are no sequences, large objects or stored views that it would miss', async () => {
    const owner = await migrated(await keep(emptyDatabase()));
    expect(
      await ask(
        owner,
        "SELECT relname FROM pg_class WHERE relkind IN ('S', 'm', 'f') AND relnamespace::regnamespace::text !~ '^pg_|^information_schema'",
      ),
    ).toEqual([]);
    expect(await ask(owner, 'SELECT oid FROM pg_largeobject_metadata')).toEqual([]);
  });
});
