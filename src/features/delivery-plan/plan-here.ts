import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { historiesOf, partsOf } from './queries.ts';
import type { PlanHere } from './rules/sheet/differences.ts';
import type { Known } from './rules/sheet/plan-cells.ts';

/** From before every day to after every day that there is: whole histories. */
const allDays = { from: '0001-01-01', until: '9999-12-31' };

/** Where no figures of indicators are known. */
const noFigures: Known['figureOf'] = () => null;

/** A plan with all that was ever said of it, its entries in their order. `figureOf` knows the figures of indicators. */
export const planHere = async (
  tx: Tx,
  scope: Scope,
  planId: string,
  figureOf: Known['figureOf'] = noFigures,
): Promise<PlanHere> => {
  const histories = await historiesOf(tx, scope, planId, 'deliverable', allDays);
  const entries = await partsOf(tx, scope, planId, 'deliverable');
  const objectives = await partsOf(tx, scope, planId, 'objective');
  return {
    histories: new Map(entries.map(({ id }) => [id, histories.get(id)?.changes ?? []])),
    known: {
      objectives: new Map(objectives.filter(({ removed }) => !removed).map(({ id, fields }) => [id, fields])),
      figureOf,
    },
  };
};
