import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { setWeeks } from '../make-round.ts';
import { mayKeepPlan, mayReadPlan } from '../policy.ts';
import { type Plan, placeOfPlan } from '../queries.ts';
import { type Round, roundsOf, weeksOf } from '../round-queries.ts';
import { readWeeks, type Weeks, weeksWords } from '../rules/round/dates.ts';
import { abovePlan, formPage, line, planParams, reading, toPlan, toRounds, withPlan } from './with-plan.tsx';
import { roundPath, roundTitle } from './with-round.tsx';

const stateWords = ({ lockedOn, askedOn, days }: Round): string => {
  if (lockedOn !== null) return `Locked on ${dateWords(lockedOn)}`;
  return askedOn === null
    ? `Open; the leads are asked on ${dateWords(days.ask)}`
    : `Open; asked on ${dateWords(askedOn)}`;
};

const RoundsView = ({
  plan,
  rounds,
  weeks,
  keeps,
}: {
  plan: Plan;
  rounds: Round[];
  weeks: Weeks;
  keeps: boolean;
}) => (
  <>
    <Breadcrumbs items={[...abovePlan, toPlan(plan), { text: 'Rounds' }]} />
    <span class="govuk-caption-l">{plan.name}</span>
    <h1 class="govuk-heading-l">Rounds of updates</h1>
    <p class="govuk-body">{weeksWords(weeks)}</p>
    {rounds.length === 0 ? (
      <p class="govuk-body">There was no round yet.</p>
    ) : (
      <ul class="hearth-list">
        {rounds.map((round) => (
          <li key={round.id}>
            <a class="govuk-link govuk-!-font-weight-bold" href={roundPath(round)}>
              {roundTitle(round)}
            </a>
            <p class="govuk-body-s hearth-quiet">{stateWords(round)}</p>
          </li>
        ))}
      </ul>
    )}
    {keeps && (
      <div class="govuk-button-group">
        <Button text="Begin a round" href={`/plans/${plan.id}/rounds/new`} />
        <a class="govuk-link" href={`/plans/${plan.id}/rounds/weeks`}>
          Change the weeks
        </a>
        <a class="govuk-link" href={`/plans/${plan.id}/leads`}>
          Leads
        </a>
      </div>
    )}
  </>
);

/** The rounds of a plan. */
export const roundsPage = route({
  method: 'GET',
  path: '/plans/:plan/rounds',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const rounds = await roundsOf(tx, ask.scope, plan.id);
      const weeks = await weeksOf(tx, ask.scope, plan.id);
      const keeps = mayKeepPlan(ask.scope.actor, plan.bodyId).ok;
      return {
        kind: 'page',
        title: `Rounds – ${plan.name}`,
        view: <RoundsView plan={plan} rounds={rounds} weeks={weeks} keeps={keeps} />,
        model: { rounds },
      };
    }),
});

type WeeksForm = Record<keyof Weeks, string>;

const weekFields = [
  { name: 'ask', text: 'The leads are asked' },
  { name: 'back', text: 'Their answers are back' },
  { name: 'brief', text: 'The chair is briefed' },
] as const;

const weeksView = (plan: Plan, form: WeeksForm, error: FormError): Answer =>
  formPage(
    'Change the weeks',
    <FormPage
      title="Change the weeks"
      to={`/plans/${plan.id}/rounds/weeks`}
      above={[...abovePlan, toPlan(plan)]}
      back={toRounds(plan)}
      verb="Save the weeks"
      leave="Leave them as they are"
      error={error}
      before={
        <p class="govuk-body">So many weeks before the meeting. A round that there is keeps its days.</p>
      }
    >
      {weekFields.map(({ name, text }, place) => (
        <Input
          key={name}
          name={name}
          label={{ text }}
          suffix={{ text: 'weeks before' }}
          classes="govuk-input--width-2"
          inputmode="numeric"
          value={form[name]}
          {...(place === 0 && error && { errorMessage: { text: error.text } })}
        />
      ))}
    </FormPage>,
    error,
  );

/** The form for the weeks of a plan's rounds. */
export const weeksForm = route({
  method: 'GET',
  path: '/plans/:plan/rounds/weeks',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const { ask: asked, back, brief } = await weeksOf(tx, ask.scope, plan.id);
      return weeksView(plan, { ask: `${asked}`, back: `${back}`, brief: `${brief}` }, null);
    }),
});

/** Sets the weeks. */
export const saveWeeks = route({
  method: 'POST',
  path: '/plans/:plan/rounds/weeks',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.weeks set'] },
  params: planParams,
  body: z.object({ ask: line, back: line, brief: line }),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const weeks = readWeeks(ask.body);
      if (!weeks.ok) return weeksView(plan, ask.body, { text: weeks.reason, field: 'ask' });
      await setWeeks(tx, ask.scope, plan.id, weeks.value);
      return redirect(`/plans/${plan.id}/rounds`);
    }),
});
