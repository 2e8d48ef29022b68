import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import type { z } from 'zod';
import { Malformed, readBody } from './body-reader.ts';
import {
  type BackupContents,
  type BackupTable,
  header,
  lineOf,
  measured,
  nameOf,
  readSeal,
  type Seal,
  sealLength,
} from './format.ts';
import type { BackupFile } from './make-backup.ts';
import { measure } from './measure.ts';
import { BackupRefused, inWords } from './refused.ts';

/** Takes the rows of one table, all of them. */
type TakeRows = (table: BackupTable, rows: AsyncIterable<Buffer>) => Promise<void>;

/** A backup file that has been read to its end once, and is as it was made. */
export type CheckedBackup = BackupFile & {
  /** Reads it again, table by table. */
  eachTable(load: TakeRows): Promise<void>;
};

type SealedFile = { handle: FileHandle; packed: number; seal: Seal };

const readEnd = async (handle: FileHandle, size: number): Promise<Seal | null> => {
  if (size < sealLength) return null;
  const { buffer } = await handle.read(Buffer.alloc(sealLength), 0, sealLength, size - sealLength);
  return readSeal(buffer);
};

/** Compares the file with its seal, before anything of it is unpacked. Answers the SHA-256 of the whole file. */
const checkSeal = async ({ handle, packed, seal }: SealedFile): Promise<string> => {
  const hash = createHash('sha256');
  if (packed > 0) {
    for await (const chunk of handle.createReadStream({ start: 0, end: packed - 1, autoClose: false })) {
      hash.update(chunk);
    }
  }
  if (hash.copy().digest('hex') !== seal.sha256) throw new Malformed('its checksum is another');
  const { buffer } = await handle.read(Buffer.alloc(sealLength), 0, sealLength, packed);
  return hash.update(buffer).digest('hex');
};

/** Lets through as many bytes as the seal names: a file made to fill the machine is stopped there. */
const upTo = (allowed: number): Transform => {
  let seen = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      seen += chunk.length;
      done(seen > allowed ? new Malformed('it unpacks to more than it names') : null, chunk);
    },
    flush: (done) => done(seen === allowed ? null : new Malformed('it unpacks to less than it names')),
  });
};

const unpack = ({ handle, packed, seal }: SealedFile): Transform =>
  pipeline(
    handle.createReadStream({ start: 0, end: Math.max(packed - 1, 0), autoClose: false }),
    createZstdDecompress({ chunkSize: 256 * 1024 }),
    upTo(seal.unpacked),
    // Errors come out of the last stream, where they are waited for.
    () => undefined,
  );

const parse = <Shape extends z.ZodType>(shape: Shape, line: string): z.infer<Shape> => {
  try {
    return shape.parse(JSON.parse(line));
  } catch (error) {
    throw new Malformed('a line is not of the form it has to be', { cause: error });
  }
};

/** Goes through the backup from its first line to its last, comparing each table with its count and checksum. */
const walk = async (file: SealedFile, take: TakeRows): Promise<BackupContents> => {
  const stream = unpack(file);
  try {
    const body = readBody(stream[Symbol.asyncIterator]());
    const { migration, at, tables } = parse(header, await body.line());
    const contents: BackupContents = { migration, at, tables: [] };
    for (const table of tables) {
      if (`${await body.line()}\n` !== lineOf(table))
        throw new Malformed('its tables are not those it names');
      const { rows, result } = measure(body.rows());
      await take(table, rows);
      const expected = parse(measured, await body.line());
      if (lineOf(expected) !== lineOf(result()))
        throw new Malformed(`the rows of ${nameOf(table)} are others`);
      contents.tables.push({ ...table, ...expected });
    }
    if (!(await body.atEnd())) throw new Malformed('something follows its end');
    return contents;
  } finally {
    stream.destroy();
  }
};

const passOver: TakeRows = async (_table, rows) => {
  for await (const _piece of rows);
};

const isOfUnpacking = (error: unknown): boolean =>
  /^(ZSTD_|ERR_ZSTD|ERR_ZLIB|ERR_STREAM)/.test(String((error as { code?: unknown }).code ?? ''));

/** Does what reads the file; puts into words why it could not be read. */
const reading = async <Value>(file: string, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Malformed) && !isOfUnpacking(error)) throw inWords(error, file, 'read');
    throw new BackupRefused(
      `${file} cannot be used. It is not as it was made: cut, changed or damaged (${(error as Error).message}).`,
      { cause: error },
    );
  }
};

const openFile = async (file: string): Promise<FileHandle> => {
  if (!(await stat(file)).isFile()) throw new BackupRefused(`${file} could not be read: it is not a file.`);
  return open(file, 'r');
};

const check = async (handle: FileHandle, file: string): Promise<CheckedBackup> => {
  const { size } = await handle.stat();
  const seal = await readEnd(handle, size);
  if (!seal) throw new BackupRefused(`${file} is no backup of Hearth, or its end is missing.`);
  const sealed: SealedFile = { handle, packed: size - sealLength, seal };
  const sha256 = await checkSeal(sealed);
  const contents = await walk(sealed, passOver);
  const eachTable = (take: TakeRows) => reading(file, async () => void (await walk(sealed, take)));
  return { contents, bytes: size, sha256, eachTable };
};

/**
 * Opens a backup, reads it to its end and compares every checksum, then gives it to `use`.
 * Throws BackupRefused, before `use` is called, for a file that is cut, changed, damaged or something else.
 */
export const withBackup = async <Value>(
  file: string,
  use: (backup: CheckedBackup) => Promise<Value>,
): Promise<Value> => {
  const handle = await reading(file, () => openFile(file));
  try {
    return await use(await reading(file, () => check(handle, file)));
  } finally {
    await handle.close();
  }
};
