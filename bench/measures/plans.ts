import { sql } from 'kysely';
import { ensureBody } from '../../src/features/board/index.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { p95, somebody, withSite } from '../asked-pages.ts';
import { newCouncil, withDatabase } from '../council.ts';
import { entriesInPlan, plans, writePlans } from '../inputs/plans-of-ten-years.ts';
import type { Measure, Row } from '../row.ts';

/** How a plan is looked at; `part` is an entry of it, `round` its newest round. */
const pagesOf = (plan: string, part: string, round: string): Record<string, string> => ({
  'the whole plan': `/plans/${plan}`,
  'by date, one service': `/plans/${plan}?by=due&service=Service+3`,
  'as it was three years ago': `/plans/${plan}?asOf=2028-03-01`,
  'what changed in eight weeks': `/plans/${plan}/changes`,
  'on a line of time': `/plans/${plan}/timeline`,
  'one action and its history': `/plans/${plan}/parts/${part}`,
  'the rounds of the plan': `/plans/${plan}/rounds`,
  'the open round': `/plans/${plan}/rounds/${round}`,
  'its briefing': `/plans/${plan}/rounds/${round}/briefing`,
  'exported to Excel': `/plans/${plan}/plan.xlsx`,
  'exported to CSV': `/plans/${plan}/plan.csv`,
  'printed as PDF': `/plans/${plan}/plan.pdf`,
});

/** 200 plans of 200 actions with ten years of history: how long the server takes for what is looked at. */
export const plansMeasure: Measure = () =>
  withDatabase(async (database) => {
    const { scope } = await newCouncil(database, 'Exampleshire');
    const { authorityId } = scope;
    const { id: bodyId } = await withScope(database.connected, scope, (tx) =>
      ensureBody(tx, scope, 'Delivery board'),
    );
    const manager = { name: 'Project manager', role: 'project manager', bodyId } as const;
    const personId = await somebody(database, scope, manager);
    const plan = await writePlans(database, { authorityId, bodyId });
    return withSite(database, authorityId, async (askAs) => {
      const ask = await askAs(personId);
      const naive = await p95(() =>
        withScope(database.connected, scope, async (tx) => {
          const { rows } = await sql<object>`SELECT * FROM plan_part WHERE plan_id = ${plan}`.execute(tx);
          return rows.map((row) => `<tr><td>${JSON.stringify(row)}</td></tr>`).join('');
        }),
      );
      const first = async (url: string, kind: string): Promise<string> =>
        new RegExp(`/${kind}/([0-9a-f-]{36})`).exec(await ask(url))?.[1] ?? '';
      const part = await first(`/plans/${plan}`, 'parts');
      const round = await first(`/plans/${plan}/rounds`, 'rounds');
      const rows: Row[] = [];
      for (const [name, url] of Object.entries(pagesOf(plan, part, round)))
        rows.push({
          name: `${plans} plans of ${entriesInPlan} actions, ten years: ${name}, p95`,
          figure: await p95(() => ask(url)),
          unit: 'ms',
          baseline: { name: 'its rows read and printed as they are', figure: naive },
        });
      return rows;
    });
  });
