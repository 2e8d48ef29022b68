import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type Action, readableActions } from '../actions/index.ts';
import { actionTied, actionUntied } from './events.ts';
import { tables } from './store.ts';

const tiedIds = async (tx: Tx, { authorityId }: Scope, indicator: string): Promise<Set<string>> =>
  new Set(
    (
      await tables(tx)
        .selectFrom('indicator_action')
        .select('action_id as id')
        .where('authority_id', '=', authorityId)
        .where('indicator', '=', indicator)
        .execute()
    ).map(({ id }) => id),
  );

/** The actions about an indicator, and the open ones that could be tied to it: of all that the one who asks may read. */
export const actionsAbout = async (
  tx: Tx,
  scope: Scope,
  indicator: string,
): Promise<{ tied: Action[]; others: Action[] }> => {
  const ids = await tiedIds(tx, scope, indicator);
  const readable = await readableActions(tx, scope);
  return {
    tied: readable.filter(({ id }) => ids.has(id)),
    others: readable.filter(({ id, closedOn }) => closedOn === null && !ids.has(id)),
  };
};

/** Ties an action that was agreed, at a meeting or outside, to the indicator that it is about. */
export const tieAction = async (
  tx: Tx,
  scope: Scope,
  indicator: string,
  actionId: string,
): Promise<Result<true>> => {
  const { others } = await actionsAbout(tx, scope, indicator);
  if (!others.some(({ id }) => id === actionId)) return refused('Choose an open action.');
  await tables(tx)
    .insertInto('indicator_action')
    .values({ authority_id: scope.authorityId, indicator, action_id: actionId })
    .execute();
  await record(tx, scope, actionTied(actionId));
  return ok(true);
};

/** Unties an action again. False where the one who asks sees none tied. */
export const untieAction = async (
  tx: Tx,
  scope: Scope,
  indicator: string,
  actionId: string,
): Promise<boolean> => {
  const { tied } = await actionsAbout(tx, scope, indicator);
  if (!tied.some(({ id }) => id === actionId)) return false;
  await tables(tx)
    .deleteFrom('indicator_action')
    .where('authority_id', '=', scope.authorityId)
    .where('indicator', '=', indicator)
    .where('action_id', '=', actionId)
    .execute();
  await record(tx, scope, actionUntied(actionId));
  return true;
};
