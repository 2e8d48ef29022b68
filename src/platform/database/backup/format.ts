import { z } from 'zod';

/*
 * A backup is a file of zstd whose last frame, one that zstd passes over, seals it. Unpacked it is text in lines:
 *
 *   {"hearthBackup":1,"migration":…,"at":…,"tables":[…]}     the header: all tables, in the order they are loaded
 *   {"schema":…,"name":…,"columns":[…]}                      a table, as in the header
 *   …                                                        its rows, as PostgreSQL's COPY writes them
 *   \.                                                       their end
 *   {"rows":…,"bytes":…,"sha256":…}                          what they have to be
 *
 * So in an emergency zstd and psql can read it without Hearth.
 */

const name = z.string().min(1).max(63);
const count = z.number().int().nonnegative();

const table = z.strictObject({ schema: name, name, columns: z.array(name).min(1).max(1600) });

/** The first line. `migration` is the newest one that the database had run; `at` the moment of the snapshot. */
export const header = z.strictObject({
  hearthBackup: z.literal(1),
  migration: z.string().min(1).max(255),
  at: z.iso.datetime(),
  tables: z.array(table).min(1).max(10_000),
});

/** The line after a table's rows. `bytes` and `sha256` are of the rows as they stand in the backup. */
export const measured = z.strictObject({
  rows: count,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupTable = z.infer<typeof table>;
export type BackupHeader = z.infer<typeof header>;
export type Measured = z.infer<typeof measured>;

/** What a backup holds, without the rows themselves. Two backups of the same contents differ in `at` alone. */
export type BackupContents = Pick<BackupHeader, 'migration' | 'at'> & { tables: (BackupTable & Measured)[] };

export const lineOf = (value: BackupHeader | BackupTable | Measured): string => `${JSON.stringify(value)}\n`;

/** A table's name as people read it: without the schema where it is the usual one. */
export const nameOf = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string =>
  schema === 'public' ? name : `${schema}.${name}`;

export const endOfRows = '\\.\n';

/** The longest line apart from rows: a header of a thousand tables is about a tenth of it. */
export const longestLine = 4_000_000;

/** The end of the file: how many bytes the zstd before it unpacks to, and that zstd's SHA-256. */
export type Seal = { unpacked: number; sha256: string };

/** Starts a frame of zstd that holds no data (RFC 8878, 3.1.2), before its length in four bytes. */
const frameOfNoData = Buffer.from([0x50, 0x2a, 0x4d, 0x18]);

export const sealOf = ({ unpacked, sha256 }: Seal): Buffer => {
  const words = Buffer.from(`\nhearth-backup-end ${String(unpacked).padStart(16, '0')} ${sha256}\n`);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(words.length);
  return Buffer.concat([frameOfNoData, length, words]);
};

export const sealLength = sealOf({ unpacked: 0, sha256: '0'.repeat(64) }).length;

/** The seal, or null where these bytes are none. */
export const readSeal = (bytes: Buffer): Seal | null => {
  const match = /\nhearth-backup-end (\d{16}) ([0-9a-f]{64})\n$/.exec(bytes.toString('latin1'));
  if (!match?.[1] || !match[2]) return null;
  const seal = { unpacked: Number(match[1]), sha256: match[2] };
  return sealOf(seal).equals(bytes) ? seal : null;
};
