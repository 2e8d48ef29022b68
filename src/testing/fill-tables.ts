import pg from 'pg';
import { listTables, quoted } from '../platform/database/backup/catalogue.ts';
import type { BackupTable } from '../platform/database/backup/format.ts';
import { onClient } from '../platform/database/connect.ts';
import type { Connection } from '../platform/database/connection.ts';

type Column = { name: string; type: string; nullable: boolean; check: string | null };

/** Words that are hard on whatever writes rows as text. */
const hard = 'Zoë’s “plan”\t\\N \\. \\\\n {"a,b"} \u0001 \u{1f9e1}\r\n\\.\nnext line';

/** Texts of a certain form, by the column's name. */
const formed: Record<string, (row: number) => string> = {
  colour: () => '#1d5b6e',
  time: () => '18:00',
  agenda_setting_time: () => '18:00',
  email: (row) => `person${row}@example.org`,
  hash: (row) => String(row).repeat(64),
};

const byType: Record<string, (row: number) => unknown> = {
  uuid: (row) => uuidOf(row),
  'uuid[]': (row) => [uuidOf(row), uuidOf(row + 1)],
  text: (row) => `${hard} ${row}`,
  'text[]': (row) => [hard, '', 'NULL', `${row}`],
  jsonb: (row) =>
    JSON.stringify({ words: hard.replace('\u0001', ''), row, nothing: null, list: [1.5, -0, 1e21] }),
  bytea: (row) => Buffer.from(Array.from({ length: 3000 }, (_, place) => (place * 7 + row) % 256)),
  date: (row) => `0${row}19-12-31`,
  'timestamp with time zone': () => '2019-05-22T12:34:56.123456+01',
  integer: (row) => row,
  'double precision': (row) => row + 0.5,
  'integer[]': (row) => [row, 0],
  bigint: (row) => row,
  boolean: (row) => row % 2 === 1,
};

/** The id of a row that fillTables wrote, whatever its table; its authority has the same. */
export const uuidOf = (row: number): string => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`;

const columnsOf = async (client: pg.Client, table: BackupTable): Promise<Column[]> => {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable,
       (SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
         WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND c.conkey[1] = a.attnum LIMIT 1) AS check
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attname = ANY ($2) ORDER BY a.attnum`,
    [quoted(table), table.columns],
  );
  return rows;
};

/** A column that takes one of some words gets the first. */
const firstAllowed = (check: string | null): string | null =>
  /ARRAY\['([^']*)'/.exec(check ?? '')?.[1] ?? null;

const contentOf = ({ name, type, check }: Column, row: number): unknown => {
  const make = byType[type];
  if (!make)
    throw new Error(`src/testing/fill-tables.ts does not know what to put into a column of type ${type}.`);
  const sealed = name.endsWith('sha256') ? String(row).repeat(64) : null;
  return firstAllowed(check) ?? formed[name]?.(row) ?? sealed ?? make(row);
};

/**
 * Writes rows 1 and 2 into every table there is, as the owner; each belongs to an authority of its own (`uuidOf`) and
 * refers to the rows of the same number. Row 2 leaves empty what may be, apart from what belongs to a key.
 */
export const fillTables = (owner: Connection): Promise<BackupTable[]> =>
  onClient(owner, async (client) => {
    const tables = await listTables(client);
    for (const table of tables) {
      const columns = await columnsOf(client, table);
      for (const row of [1, 2]) {
        const given = columns.filter(({ nullable }) => row === 1 || !nullable);
        const names = given.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
        const places = given.map((_, place) => `$${place + 1}`).join(', ');
        await client.query(
          `INSERT INTO ${quoted(table)} (${names}) VALUES (${places})`,
          given.map((column) => contentOf(column, row)),
        );
      }
    }
    return tables;
  });
