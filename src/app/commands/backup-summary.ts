import type { BackupFile } from '../../platform/database/backup/make-backup.ts';

/** What backup and restore print on stdout: a line of JSON. `tables` is their number; `sha256` is the whole file's. */
export const summaryOf = (file: string, { contents, bytes, sha256 }: BackupFile): string => {
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
  const { migration, at, tables } = contents;
  return `${JSON.stringify({ file, migration, at, tables: tables.length, rows, bytes, sha256 })}\n`;
};
