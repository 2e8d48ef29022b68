import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { appealKept, appealTakenBack } from './events.ts';
import type { FamilyAppeal } from './queries.ts';
import type { Appeal } from './rules/appeal.ts';
import { deleteRow, insertAppeal, updateAppeal } from './store.ts';

const columnsOf = ({ by, ground, receivedOn, answer, changed }: Appeal) => ({
  by_whom: by,
  ground,
  received_on: receivedOn,
  answered_on: answer?.on ?? null,
  outcome: answer?.outcome ?? null,
  changed,
});

const digestOf = (appeal: Appeal): string => sha256Of(JSON.stringify(columnsOf(appeal)));

/** Writes down an appeal against a conference. */
export const addAppeal = async (
  tx: Tx,
  scope: Scope,
  conferenceId: string,
  appeal: Appeal,
): Promise<string> => {
  const id = newId();
  await insertAppeal(tx, scope, { ...columnsOf(appeal), id, conference_id: conferenceId, version: 1 });
  await record(tx, scope, appealKept(id, digestOf(appeal)));
  return id;
};

/** Changes an appeal, such as when it is answered; `stale` where somebody else did since it was seen. */
export const changeAppeal = async (
  tx: Tx,
  scope: Scope,
  { id, seen }: { id: string; seen: number },
  appeal: Appeal,
): Promise<Result<true, 'stale'>> => {
  if (!(await updateAppeal(tx, scope, { id, version: seen }, columnsOf(appeal)))) return refused('stale');
  await record(tx, scope, appealKept(id, digestOf(appeal)));
  return ok(true);
};

/** Takes back an appeal that was written down in error. */
export const takeAppealBack = async (tx: Tx, scope: Scope, appeal: FamilyAppeal): Promise<void> => {
  await deleteRow(tx, scope, 'conference_appeal', appeal.id);
  await record(tx, scope, appealTakenBack(appeal.id, digestOf(appeal)));
};
