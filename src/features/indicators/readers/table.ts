import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { isZip } from '../../../typesetting/zip-archive.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';
import { csvTables } from './csv-table.ts';
import { largestFile } from './limits.ts';
import { noTable } from './published-report.ts';
import { workbookTables } from './workbook-tables.ts';

/** A file as it was given; its name is for messages and says nothing of what is in it. */
export type FileOfFigures = { name: string; bytes: Uint8Array };

/**
 * The monthly or yearly tables of a CSV file or an Excel workbook. Throws UnreadableTable, and nothing else, for a
 * file that cannot be used.
 */
export const readTable = async ({ name, bytes }: FileOfFigures): Promise<PublishedReport> => {
  const buffer = Buffer.from(bytes);
  const report = isZip(buffer)
    ? await workbookTables(buffer, name)
    : csvTables(readWriting({ name, bytes }), name);
  if (report.indicators.length === 0) throw new UnreadableTable(name, 1, null, noTable);
  return report;
};

/** The text of a file. Throws UnreadableTable where it is empty, too large or no text. */
export const readWriting = ({ name, bytes }: FileOfFigures): string => {
  if (bytes.length > largestFile)
    throw new UnreadableTable(
      name,
      1,
      null,
      `the file is larger than ${largestFile / 1024 / 1024} MB, the most that is read. Bring in a part of it.`,
    );
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableTable(name, 1, null, 'the file is empty.');
  if (!isWriting(text))
    throw new UnreadableTable(
      name,
      1,
      null,
      'the file is neither text nor CSV nor an Excel workbook (.xlsx). Save it as one of these and bring that in.',
    );
  return text;
};
