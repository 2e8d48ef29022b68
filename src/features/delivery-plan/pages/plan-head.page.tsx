import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { changePlan, makePlan } from '../make-plan.ts';
import { mayKeepPlan } from '../policy.ts';
import { listPlans, type Plan, placeOfPlan } from '../queries.ts';
import { emptyPlanForm, type PlanForm, planFormOf, readPlanForm } from '../rules/plan-form.ts';
import { planKinds } from '../rules/plan-kind.ts';
import { kindTitle } from './plans.view.tsx';
import { abovePlan, formPage, line, planParams, reading, toPlan, withPlan, words } from './with-plan.tsx';

type Frame = { title: string; to: string; back: { text: string; href: string }; verb: string };

/** A plan can come after another one of its board, or carry out a strategy; never itself. */
const othersOf = async (tx: Tx, scope: Scope, bodyId: string, ownId: string | null): Promise<Plan[]> =>
  (await listPlans(tx, scope)).filter((plan) => plan.bodyId === bodyId && plan.id !== ownId);

const choices = (plans: readonly Plan[], none: string) => [
  { value: '', text: none },
  ...plans.map(({ id, name }) => ({ value: id, text: name })),
];

const show = (frame: Frame, others: readonly Plan[], form: PlanForm, error: FormError): Answer =>
  formPage(
    frame.title,
    <FormPage {...frame} above={abovePlan} leave="Leave it as it is" error={error}>
      <Select
        name="kind"
        label={{ text: 'What kind of plan it is' }}
        items={[
          { value: '', text: 'Choose' },
          ...planKinds.map((kind) => ({ value: kind, text: kindTitle(kind) })),
        ]}
        value={form.kind}
        {...messageAt(error, 'kind')}
      />
      <Input name="name" label={{ text: 'Its name' }} value={form.name} {...messageAt(error, 'name')} />
      <Input
        name="from"
        label={{ text: 'First month (optional)' }}
        hint={{ text: 'For example April 2026.' }}
        classes="govuk-input--width-10"
        value={form.from}
        {...messageAt(error, 'from')}
      />
      <Input
        name="to"
        label={{ text: 'Last month (optional)' }}
        classes="govuk-input--width-10"
        value={form.to}
        {...messageAt(error, 'to')}
      />
      <Textarea
        name="principles"
        label={{ text: 'Principles (optional)' }}
        rows={4}
        value={form.principles}
      />
      <Textarea
        name="priorities"
        label={{ text: 'Priorities (optional)' }}
        hint={{ text: 'One a line.' }}
        rows={4}
        value={form.priorities}
      />
      <Select
        name="strategy"
        label={{ text: 'The strategy that it carries out' }}
        items={choices(
          others.filter(({ kind }) => kind === 'strategy'),
          'None',
        )}
        value={form.strategy}
      />
      <Select
        name="follows"
        label={{ text: 'The plan that it comes after' }}
        items={choices(others, 'None')}
        value={form.follows}
      />
    </FormPage>,
    error,
  );

const boardParams = z.object({ board: z.uuid('The address is not complete.') });

const body = z.object({
  kind: line,
  name: line,
  from: line,
  to: line,
  principles: words,
  priorities: words,
  follows: line,
  strategy: line,
});

const newFrame = (board: string): Frame => ({
  title: 'Begin a plan',
  to: `/boards/${board}/plans/new`,
  back: { text: 'Plans', href: '/plans' },
  verb: 'Begin the plan',
});

/** The form for a new plan of a board. */
export const newPlanForm = route({
  method: 'GET',
  path: '/boards/:board/plans/new',
  zone: 'board',
  at: async (_tx, _scope, { board }) => board,
  can: mayKeepPlan,
  audit: reading,
  params: boardParams,
  handle: ({ inScope, scope, params: { board } }) =>
    inScope(async (tx) =>
      (await findBody(tx, scope, board))
        ? show(newFrame(board), await othersOf(tx, scope, board, null), emptyPlanForm, null)
        : notFound('that board'),
    ),
});

/** Begins a plan of a board. */
export const saveNewPlan = route({
  method: 'POST',
  path: '/boards/:board/plans/new',
  zone: 'board',
  at: async (_tx, _scope, { board }) => board,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.made'] },
  params: boardParams,
  body,
  handle: ({ inScope, scope, params: { board }, body: form }) =>
    inScope(async (tx) => {
      if (!(await findBody(tx, scope, board))) return notFound('that board');
      const others = await othersOf(tx, scope, board, null);
      const read = readPlanForm(
        form,
        others.map(({ id }) => id),
      );
      return read.ok
        ? redirect(`/plans/${await makePlan(tx, scope, board, read.head)}?done=made`)
        : show(newFrame(board), others, form, read.mistake);
    }),
});

const changeFrame = (plan: Plan): Frame => ({
  title: 'Change what heads the plan',
  to: `/plans/${plan.id}/head`,
  back: toPlan(plan),
  verb: 'Save',
});

/** The form for what heads a plan. */
export const planHeadForm = route({
  method: 'GET',
  path: '/plans/:plan/head',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) =>
      show(changeFrame(plan), await othersOf(tx, ask.scope, plan.bodyId, plan.id), planFormOf(plan), null),
    ),
});

/** Changes what heads a plan. */
export const savePlanHead = route({
  method: 'POST',
  path: '/plans/:plan/head',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.changed'] },
  params: planParams,
  body,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const others = await othersOf(tx, ask.scope, plan.bodyId, plan.id);
      const read = readPlanForm(
        ask.body,
        others.map(({ id }) => id),
      );
      if (!read.ok) return show(changeFrame(plan), others, ask.body, read.mistake);
      await changePlan(tx, ask.scope, plan.id, read.head);
      return redirect(`/plans/${plan.id}?done=head`);
    }),
});
