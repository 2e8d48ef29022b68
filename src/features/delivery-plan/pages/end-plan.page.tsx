import { FormPage } from '../../../web/form-page.tsx';
import { redirect, route } from '../../../web/route.ts';
import { endPlan } from '../make-plan.ts';
import { mayKeepPlan } from '../policy.ts';
import { type Plan, placeOfPlan } from '../queries.ts';
import { abovePlan, formPage, planParams, reading, toPlan, withPlan } from './with-plan.tsx';

const show = (plan: Plan) => {
  const closed = plan.endedOn !== null;
  const title = closed ? 'Open the plan again' : 'Close the plan';
  return formPage(
    title,
    <FormPage
      above={abovePlan}
      title={title}
      to={`/plans/${plan.id}/end`}
      back={toPlan(plan)}
      verb={title}
      leave="Leave it as it is"
      warning={!closed}
      error={null}
    >
      <p class="govuk-body">
        {closed
          ? 'What stands in it can be changed again.'
          : 'It can still be read, with its whole history. Nothing in it can be changed until it is opened again.'}
      </p>
    </FormPage>,
    null,
  );
};

/** Asks before a plan is closed or opened again. */
export const endPlanForm = route({
  method: 'GET',
  path: '/plans/:plan/end',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) => withPlan(ask, async ({ plan }) => show(plan)),
});

/** Closes a plan, or opens it again. */
export const saveEndedPlan = route({
  method: 'POST',
  path: '/plans/:plan/end',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.ended', 'plan.reopened'] },
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      const closes = plan.endedOn === null;
      await endPlan(tx, ask.scope, plan.id, closes ? today : null);
      return redirect(`/plans/${plan.id}?done=${closes ? 'ended' : 'reopened'}`);
    }),
});
