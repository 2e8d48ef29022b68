import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';

/** A row as its file gives it: texts by the names of their columns, in capitals. */
export type RawRow = Readonly<Record<string, string>>;

/** The files of an extract; a kind that is not there is a file that was left out. */
export type RawExtract = ReadonlyMap<RecordKind, readonly RawRow[]>;
