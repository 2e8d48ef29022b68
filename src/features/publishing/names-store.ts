import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';
import type { Decision, DetailKind } from './tables.ts';

const mine = (scope: Scope, meetingId: string) => ({
  authority_id: scope.authorityId,
  meeting_id: meetingId,
});

export type Detail = { kind: DetailKind; text: string; excerpt: string };

/** Lists what was found for the clerk: new ones undecided, decided ones as they are, undecided ones that vanished go. */
export const putDetails = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  details: Detail[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('personal_detail')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('decision', '=', 'undecided')
    .execute();
  const rows = details.map((detail) => ({ ...mine(scope, meetingId), id: newId(), ...detail }));
  await inChunks(rows, (some) =>
    tables(tx)
      .insertInto('personal_detail')
      .values(some)
      .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'kind', 'text']).doNothing())
      .execute(),
  );
};

/** Adds the young people's names of a meeting to those kept apart. */
export const putKeptNames = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  names: { name: string; shownAs: string }[],
): Promise<void> => {
  const rows = names.map(({ name, shownAs }) => ({
    ...mine(scope, meetingId),
    id: newId(),
    name,
    shown_as: shownAs,
  }));
  await inChunks(rows, (some) =>
    tables(tx)
      .insertInto('kept_name')
      .values(some)
      .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'name']).doNothing())
      .execute(),
  );
};

/** Sets the clerk's decision on the named details, or on every undecided one of the meeting. */
export const decideDetails = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  which: string[] | 'undecided',
  decision: Decision,
): Promise<void> => {
  const update = tables(tx)
    .updateTable('personal_detail')
    .set({ decision })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId);
  await (which === 'undecided'
    ? update.where('decision', '=', 'undecided')
    : update.where('id', 'in', which)
  ).execute();
};

/** Lets the names that were kept apart with one record be kept with another. */
export const moveKeptNames = async (tx: Tx, scope: Scope, from: string, to: string): Promise<void> => {
  const names = await tables(tx)
    .selectFrom('kept_name')
    .select(['name', 'shown_as as shownAs'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', from)
    .execute();
  await putKeptNames(tx, scope, to, names);
};
