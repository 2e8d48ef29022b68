import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { onClient } from '../connect.ts';
import type { Connection } from '../connection.ts';
import { type CatalogueTable, listMigrations, listTables, quoted, settleSession } from './catalogue.ts';
import { type BackupContents, type BackupHeader, endOfRows, lineOf, nameOf, sealOf } from './format.ts';
import { measure } from './measure.ts';
import { writeWhole } from './part-file.ts';
import { BackupRefused } from './refused.ts';

/** What was written or read: `bytes` and `sha256` are of the whole file, as sha256sum prints it. */
export type BackupFile = { contents: BackupContents; bytes: number; sha256: string };

/** Told of every table as its rows are done. */
export type Progress = (table: string, rows: number) => void;

/** Fast rather than small: most of a council's bytes are PDFs, which hardly get smaller. */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const beginSnapshot = async (client: pg.Client): Promise<void> => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await settleSession(client);
};

const describe = async (client: pg.Client): Promise<{ header: BackupHeader; tables: CatalogueTable[] }> => {
  const migration = (await listMigrations(client)).at(-1);
  if (migration === undefined) {
    throw new BackupRefused(
      'There is no database of Hearth here, so nothing to back up. Check HEARTH_DATA or DATABASE_URL.',
    );
  }
  const tables = await listTables(client);
  // A migration in another process has to wait until the backup is done.
  await client.query(`LOCK TABLE ${tables.map(quoted).join(', ')} IN ACCESS SHARE MODE`);
  const at = new Date().toISOString();
  const inHeader = tables.map(({ schema, name, columns }) => ({ schema, name, columns }));
  return { header: { hearthBackup: 1, migration, at, tables: inHeader }, tables };
};

const rowsOf = (client: pg.Client, table: CatalogueTable): AsyncIterable<Buffer> => {
  if (!table.key)
    throw new Error(`The table ${nameOf(table)} has no primary key, so its rows have no order.`);
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return client.query(
    copyTo(`COPY (SELECT ${columns} FROM ${quoted(table)} ORDER BY ${table.key}) TO STDOUT`),
  );
};

/** The backup as text, table by table; what was in it is noted in `contents` on the way. */
const textOf = async function* (
  client: pg.Client,
  header: BackupHeader,
  tables: CatalogueTable[],
  contents: BackupContents,
  progress: Progress,
): AsyncGenerator<Buffer> {
  yield Buffer.from(lineOf(header));
  for (const table of tables) {
    const { schema, name, columns } = table;
    yield Buffer.from(lineOf({ schema, name, columns }));
    const { rows, result } = measure(rowsOf(client, table));
    yield* rows;
    yield Buffer.from(endOfRows + lineOf(result()));
    contents.tables.push({ schema, name, columns, ...result() });
    progress(nameOf(table), result().rows);
  }
};

/** Passes bytes on, and counts and hashes them. */
const meter = () => {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, hash, bytes: () => bytes };
};

const write = async (client: pg.Client, handle: FileHandle, progress: Progress): Promise<BackupFile> => {
  const { header, tables } = await describe(client);
  const contents: BackupContents = { migration: header.migration, at: header.at, tables: [] };
  const unpacked = meter();
  const packed = meter();
  await pipeline(
    Readable.from(textOf(client, header, tables, contents, progress), { objectMode: false }),
    unpacked.through,
    createZstdCompress(packing),
    packed.through,
    async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) await handle.appendFile(chunk);
    },
  );
  const seal = sealOf({ unpacked: unpacked.bytes(), sha256: packed.hash.copy().digest('hex') });
  await handle.appendFile(seal);
  return { contents, bytes: packed.bytes() + seal.length, sha256: packed.hash.update(seal).digest('hex') };
};

/**
 * Writes everything in the database, as it is at one moment, to a new file. Others go on working meanwhile, and
 * nothing is migrated. Throws BackupRefused, and leaves no file behind, where that cannot be done.
 */
export const makeBackup = (
  owner: Connection,
  file: string,
  progress: Progress = () => undefined,
): Promise<BackupFile> =>
  writeWhole(file, (handle) =>
    onClient(owner, async (client) => {
      await beginSnapshot(client);
      return write(client, handle, progress);
    }),
  );
