import type { Scope } from '../../../kernel/scope.ts';
import type { Tx } from '../../../web/route.ts';
import { belongingsNow } from '../area-queries.ts';
import { keptAreas } from '../queries.ts';
import { isOn } from '../rules/areas/belonging.ts';
import { inOrder, type PlacedArea } from '../rules/areas/in-order.ts';

/** The areas that can be chosen: those that are there today, and those of which there are figures. */
export const areasToChoose = async (tx: Tx, scope: Scope, today: string): Promise<PlacedArea[]> => {
  const belongings = await belongingsNow(tx, scope);
  const there = belongings.filter((one) => isOn(one, today)).map(({ area }) => area);
  return inOrder([...there, ...(await keptAreas(tx, scope))], belongings, today);
};
