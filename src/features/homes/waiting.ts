import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { allCases } from './panel-queries.ts';
import { mayWriteHomes } from './policy.ts';
import { isLate, taskOf } from './rules/panel.ts';

/** Cases of the panel whose day has passed, for whoever writes them. A line names nobody. */
export const waitingPanel = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  if (!mayWriteHomes(scope.actor).ok) return [];
  return (await allCases(tx, scope)).flatMap(({ id, steps }) => {
    const task = taskOf(steps);
    return task !== null && isLate(task, today)
      ? [
          {
            since: task.by,
            text: `A panel case waits for ${task.who}`,
            href: `/homes/panel/${id}`,
            verb: 'Look at it',
          },
        ]
      : [];
  });
};
