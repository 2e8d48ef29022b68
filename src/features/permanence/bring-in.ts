import { type ChosenColumns, foundColumns, mistakeInColumns } from '../../kernel/list-columns.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  childrenInCare,
  forgottenBefore,
  looksLike,
  rowsOfList,
  type SentList,
  waitingRow,
} from '../reviews/index.ts';
import { changeLine } from './change-line.ts';
import { trackerColumnsChosen, trackerEnded, trackerReceived } from './events.ts';
import { linesOf, noLine, type WaitingTracker } from './queries.ts';
import { trackerList } from './rules/bring-in/columns.ts';
import { type Difference, type ReadTracker, readTracker } from './rules/bring-in/read-tracker.ts';
import type { PermanenceLine } from './rules/line.ts';
import { deleteFile, deleteFilesBefore, insertFile, updateFile } from './store.ts';

/** Keeps a tracker until whoever brought it has decided. Answers its id. `today` is ISO. */
export const keepTracker = async (tx: Tx, scope: Scope, sent: SentList, today: string): Promise<string> => {
  await deleteFilesBefore(tx, scope, forgottenBefore(today));
  const row = waitingRow(trackerList, scope, sent, today);
  await insertFile(tx, scope, row);
  await record(tx, scope, trackerReceived(row.id, sha256Of(sent.bytes)));
  return row.id;
};

/** Says which sheet is meant and what its columns are taken for. */
export const chooseColumns = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<WaitingTracker, 'id'>,
  chosen: { sheet: string; columns: ChosenColumns<keyof PermanenceLine> },
): Promise<void> => {
  await updateFile(tx, scope, id, chosen);
  await record(tx, scope, trackerColumnsChosen(id));
};

/** Nothing (more) is taken from a tracker: what was read of it is forgotten. */
export const endTracker = async (tx: Tx, scope: Scope, { id }: Pick<WaitingTracker, 'id'>): Promise<void> => {
  await deleteFile(tx, scope, id);
  await record(tx, scope, trackerEnded(id));
};

/** What a waiting tracker would change now; nothing where its columns are not known. `today` is ISO. */
export const readWaiting = async (
  tx: Tx,
  scope: Scope,
  file: WaitingTracker,
  today: string,
): Promise<ReadTracker> => {
  const rows = rowsOfList(file);
  const columns = foundColumns(trackerList, rows, file.columns);
  if (mistakeInColumns(trackerList, columns) !== null) return { differences: [], problems: [], same: 0 };
  const children = await childrenInCare(tx, scope);
  const lines = await linesOf(
    tx,
    scope,
    children.map(({ id }) => id),
  );
  const known = children.map(({ id, reference }) => {
    const { line, version } = lines.get(id) ?? noLine;
    return { id, reference, line, version };
  });
  return readTracker(rows, { columns, children: known, today, looksLike });
};

/** By what a difference is accepted: the child, the version of its line, and what would be set. */
export const acceptedAs = ({ child, after }: Difference): string =>
  `${child.id} ${child.version} ${sha256Of(JSON.stringify(after)).slice(0, 16)}`;

/**
 * Takes the differences that were accepted, all of them or none: where one is no longer as it was shown, nothing is
 * written and the answer is null. Else the file is forgotten, and the answer is how many lines were changed.
 */
export const takeFromTracker = async (
  tx: Tx,
  scope: Scope,
  file: WaitingTracker,
  accepted: readonly string[],
  today: string,
): Promise<number | null> => {
  const { differences } = await readWaiting(tx, scope, file, today);
  const wanted = differences.filter((difference) => accepted.includes(acceptedAs(difference)));
  if (wanted.length < new Set(accepted).size) return null;
  for (const { child, after } of wanted) {
    const outcome = await changeLine(
      tx,
      scope,
      { childId: child.id, seen: child.version, line: after },
      today,
    );
    if (outcome.kind !== 'changed') throw new Error('a line was changed while a tracker was taken in');
  }
  await endTracker(tx, scope, file);
  return wanted.length;
};
