import { z } from 'zod';
import {
  type ChosenColumns,
  columnsOf,
  foundColumns,
  headingKey,
  type ListKind,
} from '../../../kernel/list-columns.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { plainFileName } from '../../actions/index.ts';
import { readListFile } from '../readers/list-file.ts';
import { rowsOfList, type SentList, type WaitingList } from '../waiting-list.ts';

export const listParams = z.object({ file: z.uuid('The address is not complete.') });

const texts = z.union([z.string().max(500), z.array(z.string().max(500)).max(20_000)]);

/** What the forms about a list send: columns, the sheet, and what is ticked. */
export const listForm = z.record(z.string().max(60), texts).default({});
type ListForm = z.infer<typeof listForm>;

/**
 * The list among the files that were sent, or why there is none that can be read. A large one is read for seconds: call
 * it while no transaction is open. `of` is what such a list is called ("a permanence tracker").
 */
export const readSentList = async (
  files: readonly { name: string; bytes: Uint8Array }[],
  of: string,
): Promise<Result<SentList>> => {
  const sent = files.find(({ bytes }) => bytes.length > 0);
  if (!sent) return refused('Choose the file.');
  const name = plainFileName(sent.name);
  const sheets = await readListFile(name, sent.bytes, of);
  return sheets.ok ? ok({ name, bytes: sent.bytes, sheets: sheets.value }) : sheets;
};

/** The sheet and the columns as a form sends them; with another sheet its columns are found anew. */
export const chosenIn = <Field extends string>(
  kind: ListKind<Field>,
  list: WaitingList<Field>,
  form: ListForm,
): { sheet: string; columns: ChosenColumns<Field> } => {
  const sheet = list.sheets.some((one) => one.sheet === form.sheet) ? `${form.sheet}` : list.sheet;
  if (sheet !== list.sheet) return { sheet, columns: {} };
  const columns = foundColumns(kind, rowsOfList(list), list.columns).map(({ heading, at, column }) => {
    const sent = form[`column-${at}`];
    const chosen = columnsOf(kind).find((one) => one === sent) ?? null;
    return [headingKey(heading, at), sent === undefined ? column : chosen] as const;
  });
  return { sheet, columns: Object.fromEntries(columns) };
};

/** What is ticked to be taken. */
export const tickedIn = (form: ListForm): string[] => [form.take ?? []].flat();
