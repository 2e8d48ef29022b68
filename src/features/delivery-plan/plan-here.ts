import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { historiesOf, listLeads, partsOf } from './queries.ts';
import type { PartKind } from './rules/part.ts';
import type { PlanHere } from './rules/sheet/differences.ts';
import { leadNames } from './rules/sheet/lead-names.ts';
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
  const wholeHistories = async <Kind extends PartKind>(kind: Kind, parts: readonly { id: string }[]) => {
    const histories = await historiesOf(tx, scope, planId, kind, allDays);
    return new Map(parts.map(({ id }) => [id, histories.get(id)?.changes ?? []]));
  };
  const entries = await partsOf(tx, scope, planId, 'deliverable');
  const objectives = await partsOf(tx, scope, planId, 'objective');
  return {
    histories: await wholeHistories('deliverable', entries),
    objectives: await wholeHistories('objective', objectives),
    known: {
      objectives: new Map(objectives.filter(({ removed }) => !removed).map(({ id, fields }) => [id, fields])),
      leads: leadNames(await listLeads(tx, scope)),
      figureOf,
    },
  };
};
