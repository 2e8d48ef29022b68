import { z } from 'zod';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { agreeMinutes, takeBackAmendment } from '../agree.ts';
import { amendmentsOf, laterMeetings } from '../agreeing-queries.ts';
import { mayRunMinutes } from '../policy.ts';
import { type Amendment, type Choice, choicesOf } from '../rules/agreeing.ts';
import { formPage, type Held, id, line, reading, refusal, withMeeting } from './with-meeting.tsx';

const here = (meetingId: string, path: string): string => `/board/meetings/${meetingId}/minutes/${path}`;

const Pending = ({ meetingId, amendments }: { meetingId: string; amendments: Amendment[] }) => (
  <section aria-labelledby="changes">
    <h2 class="govuk-heading-m" id="changes">
      What the meeting changed
    </h2>
    {amendments.length === 0 ? (
      <p class="govuk-body">None: the minutes are agreed as they stand.</p>
    ) : (
      <ul class="hearth-list">
        {amendments.map(({ id: amendment, title, drafted, agreed }) => (
          <li key={amendment}>
            <h3 class="govuk-heading-s">{title}</h3>
            <WordChanges changes={changesBetween(drafted, agreed)} />
            <form action={here(meetingId, `amendments/${amendment}/take-back`)} method="post">
              <button class="hearth-link-button" type="submit" aria-label={`Take this change back: ${title}`}>
                Take this change back
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={here(meetingId, 'add-present')}>
        Add somebody who was present
      </a>{' '}
      <a class="govuk-link" href={here(meetingId, 'amend')}>
        Change a text
      </a>
    </p>
  </section>
);

const Choices = ({ choices, chosen, error }: { choices: Choice[]; chosen: string; error: FormError }) =>
  choices.length === 0 ? (
    <p class="govuk-body">
      No later meeting of this board has an item on these notes or a resolution yet. When it does, choose it
      here.
    </p>
  ) : (
    <Radios
      name="chosen"
      fieldset={{ legend: { text: 'Which resolution agreed them' } }}
      items={choices.map(({ value, meeting, resolution }) => ({
        value,
        text: `${meeting}, ${resolution}`,
      }))}
      value={chosen}
      {...messageAt(error, 'chosen')}
    />
  );

const show = async (held: Held, chosen: string | null, error: FormError): Promise<Answer> => {
  const { tx, scope, meeting } = held;
  if (meeting.minutesState !== 'draft')
    return refusal('Only a draft can be agreed, and these minutes are not one.');
  const choices = choicesOf(await laterMeetings(tx, scope, meeting));
  const title = 'Were these minutes agreed?';
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={here(meeting.id, 'agree')}
      back={{ text: meetingTitle(meeting), href: `/board/meetings/${meeting.id}/minutes` }}
      verb="Save that they were agreed"
      error={error}
      before={<Pending meetingId={meeting.id} amendments={await amendmentsOf(tx, scope, meeting.id)} />}
    >
      <Choices
        choices={choices}
        chosen={chosen ?? choices.find(({ likely }) => likely)?.value ?? ''}
        error={error}
      />
      <p class="govuk-body">Once they are agreed, both texts of each change stay for ever.</p>
    </FormPage>,
    error,
  );
};

/** The form for writing down that the minutes were agreed. */
export const agreeForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/agree',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params: meetingParams,
  handle: (ask) => withMeeting(ask, (held) => show(held, null, null)),
});

/** Writes down that the minutes were agreed. */
export const saveAgree = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/agree',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['minutes.agreed'] },
  params: meetingParams,
  body: z.object({ chosen: line }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting, today } = held;
      const agreed = await agreeMinutes(tx, scope, meeting.id, ask.body.chosen, today);
      return agreed.ok
        ? redirect(`/board/meetings/${meeting.id}/minutes?done=agreed`)
        : show(held, ask.body.chosen, { text: agreed.reason, field: 'chosen' });
    }),
});

/** Takes back a change that was to be agreed. */
export const takeBack = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/amendments/:amendment/take-back',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['amendment.taken back'] },
  params: meetingParams.extend({ amendment: id }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting } = held;
      const amendments = await amendmentsOf(tx, scope, meeting.id);
      if (!amendments.some((one) => one.id === ask.params.amendment)) return notFound('that change');
      const taken = await takeBackAmendment(tx, scope, meeting, ask.params.amendment);
      return taken.ok ? redirect(here(meeting.id, 'agree')) : refusal(taken.reason);
    }),
});
