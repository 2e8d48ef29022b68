import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RecordKind, recordKinds } from '../../features/indicators/rules/record-kinds.ts';
import type { RawExtract, RawRow } from './raw-extract.ts';

/** How the files of an extract are written. */
export type Writing = {
  delimiter: ',' | ';' | '\t' | '|';
  lineEnd: '\n' | '\r\n';
  bom: boolean;
  lowerCase: boolean;
  reversed: boolean;
  quoted: boolean;
  name(kind: RecordKind): string;
};

const columnsOf = (kind: RecordKind, rows: readonly RawRow[]): string[] => {
  const named = new Set<string>([...recordKinds[kind].columns, ...rows.flatMap((row) => Object.keys(row))]);
  return [...named];
};

/** The text of one file. */
const fileText = (kind: RecordKind, rows: readonly RawRow[], writing: Writing): string => {
  const columns = columnsOf(kind, rows);
  const inOrder = writing.reversed ? columns.toReversed() : columns;
  const field = (text: string): string =>
    writing.quoted || /["\n]/.test(text) || text.includes(writing.delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const heading = inOrder.map((column) => (writing.lowerCase ? column.toLowerCase() : column));
  const lines = [heading, ...rows.map((row) => inOrder.map((column) => row[column] ?? ''))];
  const text = lines.map((line) => line.map(field).join(writing.delimiter) + writing.lineEnd).join('');
  return writing.bom ? `\ufeff${text}` : text;
};

/** Does something with a folder of files, which is gone afterwards. */
export const withFolder = async <Answer>(
  files: ReadonlyMap<string, string | Uint8Array>,
  work: (folder: string) => Promise<Answer>,
): Promise<Answer> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-indicators-'));
  try {
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The files of an extract, by name. */
export const filesOf = (extract: RawExtract, writing: Writing): Map<string, string> =>
  new Map([...extract].map(([kind, rows]) => [writing.name(kind), fileText(kind, rows, writing)]));
