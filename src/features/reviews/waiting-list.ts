import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import {
  type ChosenColumns,
  type ListKind,
  type ListRow,
  type ListSheet,
  likelySheet,
} from '../../kernel/list-columns.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';

/** A list of a spreadsheet that waits for whoever brought it. `broughtOn` is ISO. */
export type WaitingList<Field extends string> = {
  id: string;
  name: string;
  broughtOn: string;
  sheets: ListSheet[];
  sheet: string;
  columns: ChosenColumns<Field>;
};

/** A file as it was sent, with what was read of it. */
export type SentList = { name: string; bytes: Uint8Array; sheets: readonly ListSheet[] };

/** So many days a list waits: it holds what is said of children. */
const waitsDays = 14;

/** Lists that were brought before this day (ISO) are forgotten. */
export const forgottenBefore = (today: string): string => plusDays(today, -waitsDays);

/** The row in which a list waits for whoever brings it. `today` is ISO. */
export const waitingRow = <Field extends string>(
  kind: ListKind<Field>,
  { actor }: Scope,
  { name, sheets }: SentList,
  today: string,
) => ({
  id: newId(),
  name,
  brought_on: today,
  by_id: personIdOf(actor),
  sheets: JSON.stringify(sheets),
  sheet: likelySheet(kind, sheets),
  columns: JSON.stringify({}),
});

/** The rows of the sheet that is meant. */
export const rowsOfList = ({ sheets, sheet }: Pick<WaitingList<string>, 'sheets' | 'sheet'>): ListRow[] =>
  (sheets.find((one) => one.sheet === sheet) ?? sheets[0])?.rows ?? [];
