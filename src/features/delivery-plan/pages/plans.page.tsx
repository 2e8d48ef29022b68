import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import { route } from '../../../web/route.ts';
import { listBodies } from '../../board/index.ts';
import { keepsAt, mayHavePlans } from '../policy.ts';
import { listPlans } from '../queries.ts';
import { plansView } from './plans.view.tsx';
import { reading } from './with-plan.tsx';

/** The plans of my boards. */
export const plansPage = route({
  method: 'GET',
  path: '/plans',
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const mine = boardsOf(scope.actor);
      const boards = (await listBodies(tx, scope)).filter(({ id }) => isAmong(mine, id));
      const kept = keepsAt(scope.actor);
      const model = {
        plans: await listPlans(tx, scope),
        keepsAt: boards.filter(({ id, closedOn }) => closedOn === null && isAmong(kept, id)),
      };
      return { kind: 'page', title: 'Plans', view: plansView(model), model };
    }),
});
