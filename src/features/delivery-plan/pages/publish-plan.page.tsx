import { dateWords } from '../../../kernel/words-of-time.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { FormPage } from '../../../web/form-page.tsx';
import { redirect, route } from '../../../web/route.ts';
import { mayKeepPlan } from '../policy.ts';
import { findPublished, previewPublic, publishPlan, withdrawPlan } from '../public-plans.ts';
import { placeOfPlan } from '../queries.ts';
import { readWholePlan } from '../whole-plan.ts';
import { PublicContent } from './public-plan.view.tsx';
import { abovePlan, formPage, planParams, reading, toPlan, withPlan } from './with-plan.tsx';

const title = 'Publish the plan';

/** What everybody would see of a plan, before it is published. */
export const publishPlanForm = route({
  method: 'GET',
  path: '/plans/:plan/publish',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      const whole = await readWholePlan(tx, ask.scope, plan, { today, asOf: null });
      const content = await previewPublic(tx, ask.scope, whole);
      const published = await findPublished(tx, ask.scope, plan.id);
      return formPage(
        title,
        <>
          <FormPage
            above={abovePlan}
            title={title}
            to={`/plans/${plan.id}/publish`}
            back={toPlan(plan)}
            verb={published ? 'Publish it as it is now' : 'Publish it'}
            leave="Do not publish it"
            error={null}
          >
            <InsetText>
              This is what everybody would see: services and no names, and none of what leads wrote. Read it
              once: a name or a detail of a child may stand in the words themselves.
              {published && ` It is public already, as it was on ${dateWords(published.publishedOn)}.`}
            </InsetText>
          </FormPage>
          {published && (
            <form action={`/plans/${plan.id}/withdraw`} method="post">
              <p class="govuk-body">
                <button type="submit" class="hearth-link-button">
                  Take it off the public pages
                </button>
              </p>
            </form>
          )}
          <PublicContent content={content} />
        </>,
        null,
      );
    }),
});

/** Makes a plan public as it is now. */
export const savePublishedPlan = route({
  method: 'POST',
  path: '/plans/:plan/publish',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.published'] },
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      await publishPlan(
        tx,
        ask.scope,
        await readWholePlan(tx, ask.scope, plan, { today, asOf: null }),
        today,
      );
      return redirect(`/our-plans/${plan.id}`);
    }),
});

/** Takes a plan off the public pages. */
export const saveWithdrawnPlan = route({
  method: 'POST',
  path: '/plans/:plan/withdraw',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.withdrawn'] },
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      await withdrawPlan(tx, ask.scope, plan.id);
      return redirect(`/plans/${plan.id}?done=withdrawn`);
    }),
});
