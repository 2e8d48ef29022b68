import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { meetingTitle } from '../../meetings/index.ts';
import type { DatedMeeting } from '../queries.ts';
import { placeWords } from '../rules/arrangement.ts';
import { deciders, type MoveErrors, type MoveForm } from '../rules/move-form.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Decision = { form: Pick<MoveForm, 'decidedBy' | 'why'>; errors: MoveErrors };

const DecisionFields = ({ form, errors }: Decision) => (
  <>
    <Input
      name="decidedBy"
      label={{ text: 'Who decided it' }}
      hint={{ text: `For example: ${deciders.join('; ')}` }}
      value={form.decidedBy}
      {...wrong(errors.decidedBy)}
    />
    <Textarea
      name="why"
      label={{ text: 'Why' }}
      hint={{ text: 'Everybody on the board will read this.' }}
      rows={2}
      value={form.why}
      {...wrong(errors.why)}
    />
  </>
);

type MoveShown = { meeting: DatedMeeting; form: MoveForm; errors: MoveErrors };

/** The form for moving a meeting. */
export const moveView = (site: Site, { meeting, form, errors }: MoveShown): JSX.Element => (
  <Workspace site={site} meeting={{ id: meeting.id, title: meetingTitle(meeting) }} active="Move the meeting">
    <FormErrors errors={errors} />
    <p class="govuk-body">
      It is on {placeWords(meeting)}. Its deadlines and what is planned for it move with it. Everybody on the
      board is told by e-mail, and their calendars change.
    </p>
    <form action={`/board/meetings/${meeting.id}/move`} method="post" noValidate>
      <Input
        name="date"
        type="date"
        label={{ text: 'New day' }}
        classes="govuk-input--width-10"
        value={form.date}
        {...wrong(errors.date)}
      />
      <Input
        name="time"
        label={{ text: 'Time' }}
        hint={{ text: 'For example 6pm or 13:30' }}
        classes="govuk-input--width-10"
        value={form.time}
        {...wrong(errors.time)}
      />
      <Input name="venue" label={{ text: 'Place' }} value={form.venue} />
      <DecisionFields form={form} errors={errors} />
      <Button text="Move the meeting" preventDoubleClick />
    </form>
  </Workspace>
);

type CancelShown = { meeting: DatedMeeting; planned: number } & Decision;

/** Asks before a meeting is cancelled. */
export const cancelView = (site: Site, { meeting, planned, form, errors }: CancelShown): JSX.Element => (
  <Workspace
    site={site}
    meeting={{ id: meeting.id, title: meetingTitle(meeting) }}
    active="Cancel the meeting"
  >
    <FormErrors errors={errors} />
    <WarningText
      text={`Everybody on the board is told that the meeting on ${placeWords(meeting)} does not take place.`}
      iconFallbackText="Warning"
    />
    <p class="govuk-body">
      {planned > 0
        ? 'What is planned for it goes to the next meeting. You can take this back; then it comes back too.'
        : 'You can take this back.'}
    </p>
    <form action={`/board/meetings/${meeting.id}/cancel`} method="post" noValidate>
      <DecisionFields form={form} errors={errors} />
      <div class="govuk-button-group">
        <Button text="Cancel the meeting" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={`/board/meetings/${meeting.id}`}>
          Keep it
        </a>
      </div>
    </form>
  </Workspace>
);
