import { sql } from 'kysely';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { openSite } from '../../src/app/open-site.ts';
import { ensureBody } from '../../src/features/board/index.ts';
import { createPerson, giveRole } from '../../src/platform/access/people.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { sessionCookie } from '../../src/testing/session-cookie.ts';
import { newCouncil, withDatabase } from '../council.ts';
import { percentile } from '../crowd.ts';
import { entriesInPlan, plans, writePlans } from '../inputs/plans-of-ten-years.ts';
import type { Measure, Row } from '../row.ts';

const times = 40;
const warmUps = 5;

/** What the server takes for one request after another, in milliseconds, 95 in 100 of them. */
const p95 = async (ask: () => Promise<unknown>): Promise<number> => {
  for (let warmed = 0; warmed < warmUps; warmed += 1) await ask();
  const took: number[] = [];
  for (let asked = 0; asked < times; asked += 1) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return percentile(took, 95);
};

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
    const [bodyId, personId] = await withScope(database.connected, scope, async (tx) => {
      const body = await ensureBody(tx, scope, 'Delivery board');
      const blank = { title: null, young: false, supporterId: null, photoSha256: null };
      const person = await createPerson(tx, scope, {
        name: 'Project manager',
        email: 'pm@example.org',
        ...blank,
      });
      if (!person.ok) throw new Error(person.reason);
      const role = { personId: person.value, role: 'project manager', bodyId: body.id } as const;
      await giveRole(tx, scope, { ...role, from: '2020-01-01', to: null });
      return [body.id, person.value];
    });
    const plan = await writePlans(database, { authorityId, bodyId });
    const site = await openSite({
      database,
      authorityId,
      clock: () => Temporal.Instant.from('2031-03-10T09:00:00Z'),
      logger: pino({ level: 'silent' }),
      lookAround: false,
      siteUrl: null,
    });
    try {
      const cookie = await sessionCookie(site.access, personId);
      const ask = async (url: string): Promise<string> => {
        const { statusCode, body } = await site.app.inject({
          url,
          headers: { host: 'board.example.org', cookie },
        });
        if (statusCode !== 200) throw new Error(`${url} was answered with ${statusCode}.`);
        return body;
      };
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
    } finally {
      await site.close();
    }
  });
