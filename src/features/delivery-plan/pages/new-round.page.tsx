import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { typedDateOf } from '../../../kernel/typed-date.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { makeRound } from '../make-round.ts';
import type { ComingMeeting, OfMeetings } from '../of-meetings.ts';
import { mayKeepPlan } from '../policy.ts';
import { type Plan, placeOfPlan } from '../queries.ts';
import { weeksOf } from '../round-queries.ts';
import { weeksWords } from '../rules/round/dates.ts';
import {
  anotherDay,
  type MeetingForm,
  meetingsToAskFor,
  readMeetingDay,
} from '../rules/round/meeting-day.ts';
import {
  abovePlan,
  formPage,
  type Held,
  line,
  planParams,
  reading,
  toPlan,
  toRounds,
  withPlan,
} from './with-plan.tsx';

const title = 'Begin a round';

type Fields = { plan: Plan; meetings: readonly ComingMeeting[]; form: MeetingForm; error: FormError };

const Day = ({ legend, form, error }: Pick<Fields, 'form' | 'error'> & { legend: string }) => (
  <DayField
    legend={legend}
    hint="When the board that answers for the plan meets, for example 17 9 2026"
    form={form}
    error={error}
  />
);

const MeetingFields = ({ plan, meetings, form, error }: Fields) =>
  meetings.length === 0 ? (
    <>
      <p class="govuk-body">
        No meeting of the {plan.body} that a round could be held for stands in the calendar, so its day is
        typed.
      </p>
      <Day legend="The day of the meeting" form={form} error={error} />
    </>
  ) : (
    <>
      <Radios
        name="meeting"
        fieldset={{
          legend: { text: `Which meeting of the ${plan.body}`, classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          ...meetings.map(({ day, words }) => ({ value: day, text: words })),
          { divider: 'or' },
          { value: anotherDay, text: 'Another day' },
        ]}
        value={error?.field === 'day' ? anotherDay : form.meeting}
        {...messageAt(error, 'meeting')}
      />
      <Day legend="Its day, if it is another one" form={form} error={error} />
    </>
  );

const offeredFor = async (
  { tx, plan, today }: Held,
  scope: Scope,
  ofMeetings: OfMeetings,
): Promise<ComingMeeting[]> =>
  meetingsToAskFor(await ofMeetings.comingMeetings(tx, scope, plan.bodyId, today), today);

const show = async ({ tx }: Held, scope: Scope, fields: Fields): Promise<Answer> => {
  const { plan, error } = fields;
  const weeks = await weeksOf(tx, scope, plan.id);
  return formPage(
    title,
    <FormPage
      title={title}
      to={`/plans/${plan.id}/rounds/new`}
      above={[...abovePlan, toPlan(plan)]}
      back={toRounds(plan)}
      verb="Begin the round"
      leave="Leave it"
      error={error}
      before={
        <p class="govuk-body">
          {weeksWords(weeks)} A day that is no working day moves to the working day before. No mail goes out
          before the leads are asked.
        </p>
      }
    >
      <MeetingFields {...fields} />
    </FormPage>,
    error,
  );
};

/** The form that begins a round. */
export const newRoundForm = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/plans/:plan/rounds/new',
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: reading,
    params: planParams,
    handle: (ask) =>
      withPlan(ask, async (held) =>
        show(held, ask.scope, {
          plan: held.plan,
          meetings: await offeredFor(held, ask.scope, ofMeetings),
          form: { meeting: '', ...typedDateOf(null) },
          error: null,
        }),
      ),
  });

/** Begins a round before a meeting of the calendar, or before another day. */
export const saveNewRound = (ofMeetings: OfMeetings) =>
  route({
    method: 'POST',
    path: '/plans/:plan/rounds/new',
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: { writes: true, events: ['update round.made'] },
    params: planParams,
    body: z.object({
      meeting: line,
      day: line,
      month: line,
      year: line,
    }),
    handle: (ask) =>
      withPlan(ask, async (held) => {
        const { tx, plan, today } = held;
        const meetings = await offeredFor(held, ask.scope, ofMeetings);
        const again = (error: { text: string; field: string }) =>
          show(held, ask.scope, { plan, meetings, form: ask.body, error });
        const day = readMeetingDay(ask.body, meetings);
        if (!day.ok) return again(day.reason);
        const made = await makeRound(tx, ask.scope, plan, day.value, today);
        if (made.ok) return redirect(`/plans/${plan.id}/rounds/${made.value}?done=made`);
        const isTyped = !meetings.some(({ day: offered }) => offered === ask.body.meeting);
        return again({ text: made.reason, field: isTyped ? 'day' : 'meeting' });
      }),
  });
