import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { viewForgotten, viewSaved } from './events.ts';
import { tables } from './store.ts';

/** A way of looking at a plan that somebody keeps for themselves: the query of its page under a name. */
export type SavedView = { name: string; query: string };

/** The reader's own views of a plan, by name. */
export const viewsOf = (tx: Tx, scope: Scope, planId: string): Promise<SavedView[]> =>
  tables(tx)
    .selectFrom('plan_view')
    .select(['name', 'query'])
    .where('authority_id', '=', scope.authorityId)
    .where('plan_id', '=', planId)
    .where('person_id', '=', personIdOf(scope.actor))
    .orderBy('name')
    .execute();

/** Keeps a view for the one who asks; one of the same name is replaced. */
export const saveView = async (
  tx: Tx,
  scope: Scope,
  planId: string,
  { name, query }: SavedView,
): Promise<void> => {
  const personId = personIdOf(scope.actor);
  if (personId === null) return;
  await tables(tx)
    .insertInto('plan_view')
    .values({ authority_id: scope.authorityId, plan_id: planId, person_id: personId, name, query })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'plan_id', 'person_id', 'name']).doUpdateSet({ query }),
    )
    .execute();
  await record(tx, scope, viewSaved(planId));
};

/** Forgets a view of the one who asks. */
export const forgetView = async (tx: Tx, scope: Scope, planId: string, name: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('plan_view')
    .where('authority_id', '=', scope.authorityId)
    .where('plan_id', '=', planId)
    .where('person_id', '=', personIdOf(scope.actor))
    .where('name', '=', name)
    .execute();
  await record(tx, scope, viewForgotten(planId));
};
