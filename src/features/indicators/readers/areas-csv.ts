import { decodeText } from '../../../kernel/decode-text.ts';
import { type Result, refused } from '../../../kernel/result.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { csvRecords } from '../../../typesetting/spreadsheet/csv-records.ts';
import type { Belonging } from '../rules/areas/belonging.ts';
import { readBelongings } from '../rules/areas/read-belongings.ts';

/** Reads where areas belong from a CSV file, or is refused with every mistake in it. */
export const readAreas = (bytes: Uint8Array, file: string): Result<Belonging[], string[]> => {
  try {
    return readBelongings(csvRecords(decodeText(bytes), file));
  } catch (error) {
    if (error instanceof UnreadableTable) return refused([error.message]);
    throw error;
  }
};
