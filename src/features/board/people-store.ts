import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Choice } from './rules/shown-as.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

export const putShowing = (tx: Tx, scope: Scope, personId: string, { shownAs, photo }: Choice) =>
  tables(tx)
    .insertInto('person_shown')
    .values({ authority_id: scope.authorityId, person_id: personId, shown_as: shownAs, photo })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'person_id']).doUpdateSet({ shown_as: shownAs, photo }),
    )
    .execute();

export const putTips = (tx: Tx, scope: Scope, bodyId: string, tips: string[], day: string) =>
  tables(tx)
    .insertInto('induction_tips')
    .values({ authority_id: scope.authorityId, body_id: bodyId, tips, changed_on: day })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'body_id']).doUpdateSet({ tips, changed_on: day }),
    )
    .execute();

type Steps = { bodyId: string; personId: string; steps: readonly string[]; day: string };

/** Makes these the steps that are done; a step that was done before keeps its day. */
export const putSteps = async (
  tx: Tx,
  scope: Scope,
  { bodyId, personId, steps, day }: Steps,
): Promise<void> => {
  const undone = tables(tx)
    .deleteFrom('induction_step')
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .where('person_id', '=', personId);
  await (steps.length === 0 ? undone : undone.where('step', 'not in', steps)).execute();
  const mine = { authority_id: scope.authorityId, body_id: bodyId, person_id: personId };
  if (steps.length > 0)
    await tables(tx)
      .insertInto('induction_step')
      .values(steps.map((step) => ({ ...mine, step, done_on: day })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};
