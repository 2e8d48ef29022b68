import { plusDays } from '../../kernel/days.ts';
import { decodeText, isWriting } from '../../kernel/decode-text.ts';
import { newId } from '../../kernel/ids.ts';
import { type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { UnreadableTable } from '../../kernel/unreadable-table.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { rowsOfCsv } from '../delivery-plan/index.ts';
import { add, alter, moveHome } from './commands.ts';
import { homesFileEnded, homesReceived } from './events.ts';
import { allLeavers } from './leaver-queries.ts';
import type { WaitingHomes } from './queries.ts';
import { compareHomes, type Difference } from './rules/bring-in/compare.ts';
import { type ReadRows, readRows } from './rules/bring-in/read-rows.ts';
import { letterOf } from './rules/home-kinds.ts';
import { deleteFile, deleteFilesBefore, insert } from './store.ts';

/** So many days a file waits: it says where young people live. */
const waitsDays = 14;

/** Reads the CareLeavers file of an extract (CSV); refused with words that name the file. `today` is ISO. */
export const readHomesFile = (name: string, bytes: Uint8Array, today: string): Result<ReadRows> => {
  const text = decodeText(Buffer.from(bytes));
  if (text.trim() === '') return refused(`${name} is empty.`);
  if (!isWriting(text)) return refused(`${name} is no CSV file. Save it as “CSV UTF-8”.`);
  try {
    const read = readRows(rowsOfCsv(text.replaceAll('\0', '').toWellFormed(), name), today);
    return read.ok ? read : refused(`${name}: ${read.reason}`);
  } catch (error) {
    if (error instanceof UnreadableTable) return refused(error.message);
    throw error;
  }
};

/** Keeps what was read until whoever brought it has decided. Answers its id. */
export const keepHomesFile = async (
  tx: Tx,
  scope: Scope,
  { name, bytes, read }: { name: string; bytes: Uint8Array; read: ReadRows },
  today: string,
): Promise<string> => {
  const id = newId();
  await deleteFilesBefore(tx, scope, plusDays(today, -waitsDays));
  await insert(tx, scope, 'homes_file', {
    id,
    name,
    brought_on: today,
    by_id: personIdOf(scope.actor),
    rows: JSON.stringify(read.homes),
    problems: JSON.stringify(read.problems),
  });
  await record(tx, scope, homesReceived(id, sha256Of(bytes)));
  return id;
};

/** Nothing (more) is taken from a file: what was read of it is forgotten. */
export const endHomesFile = async (tx: Tx, scope: Scope, { id }: Pick<WaitingHomes, 'id'>): Promise<void> => {
  await deleteFile(tx, scope, id);
  await record(tx, scope, homesFileEnded(id));
};

/** What a waiting file would change now. */
export const compareWaiting = async (tx: Tx, scope: Scope, { rows }: Pick<WaitingHomes, 'rows'>) =>
  compareHomes(rows, await allLeavers(tx, scope));

/** By what a difference is accepted: what stands and in which version, and what would be set. */
export const acceptedAs = ({ change, leaver, stay, home }: Difference): string =>
  [
    change,
    leaver?.id ?? 'nobody',
    leaver?.version ?? 0,
    stay?.id ?? 'none',
    stay?.version ?? 0,
    sha256Of(JSON.stringify(home)).slice(0, 16),
  ].join(' ');

const meanwhile = 'somebody changed a home while a file was taken in';

const takeHome = async (
  tx: Tx,
  scope: Scope,
  { change, stay, home }: Difference,
  leaver: Parameters<typeof moveHome>[2],
): Promise<void> => {
  const { suitable, since } = home;
  if (change !== 'changed' || stay === null) {
    const row = { district: '', kind: home.kind, suitable, reason: '', from: since, until: null };
    await moveHome(tx, scope, leaver, row);
    return;
  }
  // Our kinds are finer than the letters of the return.
  const kind = letterOf(stay.kind) === letterOf(home.kind) ? stay.kind : home.kind;
  const seen = { id: stay.id, seen: stay.version };
  if (!(await alter(tx, scope, 'home of a care leaver', seen, { kind, suitable })))
    throw new Error(meanwhile);
};

const take = async (tx: Tx, scope: Scope, difference: Difference): Promise<void> => {
  const { change, leaves, leaver, home } = difference;
  const left = { has_left: home.hasLeft, left_on: home.leftOn };
  if (leaver === null) {
    const row = { reference: home.reference, born_month: home.bornMonth, ...left };
    const id = await add(tx, scope, 'care leaver', row);
    return takeHome(tx, scope, difference, { id, stays: [] });
  }
  const seen = { id: leaver.id, seen: leaver.version };
  if (leaves && !(await alter(tx, scope, 'care leaver', seen, left))) throw new Error(meanwhile);
  if (change !== 'left') await takeHome(tx, scope, difference, leaver);
};

/**
 * Takes the differences that were accepted, all of them or none: where one is no longer as it was shown nothing is written
 * and the answer is null. Else the file is forgotten, and the answer is how many were taken.
 */
export const takeHomes = async (
  tx: Tx,
  scope: Scope,
  file: WaitingHomes,
  accepted: readonly string[],
): Promise<number | null> => {
  const { differences } = await compareWaiting(tx, scope, file);
  const wanted = differences.filter((difference) => accepted.includes(acceptedAs(difference)));
  if (wanted.length < new Set(accepted).size) return null;
  for (const difference of wanted) await take(tx, scope, difference);
  await endHomesFile(tx, scope, file);
  return wanted.length;
};
