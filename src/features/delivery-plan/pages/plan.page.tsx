import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { Input } from '../../../web/components/input.tsx';
import { FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayKeepPlan, mayReadPlan } from '../policy.ts';
import { type Plan, placeOfPlan } from '../queries.ts';
import { forgetView, saveView, viewsOf } from '../saved-views.ts';
import { readWholePlan } from '../whole-plan.ts';
import { planView } from './plan.view.tsx';
import { wantedQuery } from './wanted.ts';
import { abovePlan, formPage, line, planParams, reading, toPlan, withPlan } from './with-plan.tsx';

const done: Record<string, string> = {
  made: 'The plan is begun. Add what is in it, or bring in what you have.',
  head: 'It is saved.',
  ended: 'The plan is closed. It can be read, and opened again.',
  reopened: 'The plan is open again.',
  removed: 'It was taken out of the plan. You find it under “Taken out of the plan”, and can put it back.',
  withdrawn: 'It is no longer public. You can publish it again.',
  view: 'Your view is kept.',
  forgotten: 'That view is forgotten.',
};

const count = z.coerce.number().int().min(0).max(1_000_000).catch(0).default(0);

const doneQuery = z.object({
  done: z.string().optional().catch(undefined),
  objectives: count,
  brought: count,
});

/** What was done just before, in words. */
const doneWords = ({ done: key = '', objectives, brought }: z.infer<typeof doneQuery>): string | null =>
  key === 'brought-in'
    ? `Brought in: ${counted(objectives, 'objective')} and ${counted(brought, 'entry', 'entries')}.`
    : (done[key] ?? null);

/** A plan, narrowed and grouped as the reader wants it, as it is or as it was. */
export const planPage = route({
  method: 'GET',
  path: '/plans/:plan',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: reading,
  params: planParams,
  query: wantedQuery.extend(doneQuery.shape),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      const { done: _done, objectives: _objectives, brought: _brought, ...wanted } = ask.query;
      const asOf = wanted.asOf === '' ? null : wanted.asOf;
      const whole = await readWholePlan(tx, ask.scope, plan, { today, asOf });
      const keeps = asOf === null && mayKeepPlan(ask.scope.actor, plan.bodyId).ok;
      const views = await viewsOf(tx, ask.scope, plan.id);
      const { figureOf: _, ...model } = whole;
      return {
        kind: 'page',
        title: plan.name,
        view: planView({ whole, wanted, views, keeps, done: doneWords(ask.query) }),
        model,
      };
    }),
});

/** A view without a name: what was looked at is not lost. */
const nameView = (plan: Plan, query: string): Answer => {
  const error = { text: 'Give the view a name.', field: 'name' };
  return formPage(
    'Keep this view',
    <FormPage
      above={abovePlan}
      title="Keep this view"
      to={`/plans/${plan.id}/views`}
      back={{ ...toPlan(plan), href: `/plans/${plan.id}${query}` }}
      verb="Keep this view"
      leave="Do not keep it"
      error={error}
    >
      <input type="hidden" name="query" value={query} />
      <Input name="name" label={{ text: 'Its name' }} {...messageAt(error, 'name')} />
    </FormPage>,
    error,
  );
};

/** Keeps what the reader looks at under a name of their own. */
export const savePlanView = route({
  method: 'POST',
  path: '/plans/:plan/views',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: { writes: true, events: ['plan view.saved'] },
  params: planParams,
  body: z.object({ name: line, query: z.string().max(2000).default('') }),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const name = ask.body.name.trim();
      // Only ever the query of this page.
      const query = ask.body.query.startsWith('?') ? ask.body.query : '';
      if (name === '') return nameView(plan, query);
      await saveView(tx, ask.scope, plan.id, { name, query });
      return redirect(`/plans/${plan.id}${query === '' ? '?' : `${query}&`}done=view`);
    }),
});

/** Forgets a view of the reader. */
export const forgetPlanView = route({
  method: 'POST',
  path: '/plans/:plan/views/forget',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: { writes: true, events: ['plan view.forgotten'] },
  params: planParams,
  body: z.object({ name: line }),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      await forgetView(tx, ask.scope, plan.id, ask.body.name);
      return redirect(`/plans/${plan.id}?done=forgotten`);
    }),
});
