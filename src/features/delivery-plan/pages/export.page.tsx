import { todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import { slugOf } from '../../../kernel/slug.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, route, type Tx } from '../../../web/route.ts';
import {
  entriesOf,
  objectivesOf,
  type PlanToExport,
  planAsCsv,
  planAsPdf,
  planAsWorkbook,
} from '../export-plan.ts';
import { planHere } from '../plan-here.ts';
import { mayReadPlan } from '../policy.ts';
import { findPlan, placeOfPlan } from '../queries.ts';
import { narrowed } from '../rules/list.ts';
import { readWholePlan } from '../whole-plan.ts';
import { type PlanQuery, wantedQuery } from './wanted.ts';
import { planParams, reading } from './with-plan.tsx';

type AskOfPlan = Ask<{ plan: string }, PlanQuery, unknown>;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const tooLong = (reason: string): Answer => ({
  kind: 'page',
  title: 'This plan is too long for that',
  view: messageView('This plan is too long for that', [reason]),
  status: 422,
});

/** What is wanted of a plan, as its page shows it: the plan as it is now, whatever earlier day the page was of. */
const readToExport = async (
  tx: Tx,
  { scope, params, query, clock }: AskOfPlan,
): Promise<PlanToExport | null> => {
  const plan = await findPlan(tx, scope, params.plan);
  if (!plan) return null;
  const whole = await readWholePlan(tx, scope, plan, { today: todayIn(clock), asOf: null });
  const here = await planHere(tx, scope, plan.id, whole.figureOf);
  const wanted = new Set(narrowed(whole.entries, query).map(({ id }) => id));
  return { plan, entries: entriesOf(here, wanted), objectives: objectivesOf(here), known: here.known };
};

type Ending = 'xlsx' | 'csv' | 'pdf';

const exported = (
  ending: Ending,
  mediaType: string,
  write: (found: PlanToExport, ask: AskOfPlan) => Promise<Result<Uint8Array | string>>,
) =>
  route({
    method: 'GET',
    path: `/plans/:plan/plan.${ending}`,
    zone: 'board',
    at: placeOfPlan,
    can: mayReadPlan,
    audit: reading,
    params: planParams,
    query: wantedQuery,
    handle: async (ask) => {
      const found = await ask.inScope((tx) => readToExport(tx, ask));
      if (!found) return notFound('that plan');
      // It takes seconds for a long plan: no transaction is open meanwhile.
      const file = await write(found, ask);
      if (!file.ok) return tooLong(file.reason);
      const fileName = `${slugOf(found.plan.name)}-${todayIn(ask.clock)}.${ending}`;
      return { kind: 'document', mediaType, content: file.value, fileName };
    },
  });

/** The plan as it is, to be edited elsewhere and brought back. */
export const planWorkbook = exported('xlsx', workbookType, planAsWorkbook);
export const planCsv = exported('csv', 'text/csv; charset=utf-8', async (found) => ({
  ok: true,
  value: planAsCsv(found),
}));

/** The plan to print. */
export const planPdf = exported('pdf', 'application/pdf', (found, { site, clock }) =>
  planAsPdf(found, { authority: site.authority, clock }),
);
