import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { meetingTitle } from '../../meetings/index.ts';
import type { DatedMeeting } from '../queries.ts';
import type { ArrangeErrors, ArrangeForm } from '../rules/arrange-form.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Shown = { meeting: DatedMeeting; form: ArrangeForm; errors: ArrangeErrors };

const AgendaSetting = ({ form, errors }: Pick<Shown, 'form' | 'errors'>) => (
  <Fieldset
    legend={{ text: 'Agenda-setting meeting with the young people', classes: 'govuk-fieldset__legend--m' }}
  >
    <Input
      name="settingOn"
      type="date"
      label={{ text: 'Day' }}
      classes="govuk-input--width-10"
      value={form.settingOn}
      {...wrong(errors.settingOn)}
    />
    <Input
      name="settingTime"
      label={{ text: 'Time' }}
      hint={{ text: 'For example 5pm' }}
      classes="govuk-input--width-10"
      value={form.settingTime}
      {...wrong(errors.settingTime)}
    />
    <Input
      name="settingPlace"
      label={{ text: 'Where' }}
      hint={{ text: 'Only people of the board see this.' }}
      value={form.settingPlace}
    />
  </Fieldset>
);

/** The form for what is arranged for a meeting beside its date, time and place. */
export const arrangeView = (site: Site, { meeting, form, errors }: Shown): JSX.Element => (
  <Workspace
    site={site}
    meeting={{ id: meeting.id, title: meetingTitle(meeting) }}
    active="Arrange the meeting"
  >
    <FormErrors errors={errors} />
    <form action={`/board/meetings/${meeting.id}/arrange`} method="post" noValidate>
      <Input
        name="link"
        label={{ text: 'Link for joining from elsewhere' }}
        hint={{
          text: 'It is shown to people of the board, in letters and in their calendars. Leave it empty where nobody can join from elsewhere.',
        }}
        value={form.link}
        {...wrong(errors.link)}
      />
      <Input
        name="room"
        label={{ text: 'Room' }}
        hint={{ text: 'Where exactly, and how to find it' }}
        value={form.room}
      />
      <Input
        name="refreshments"
        label={{ text: 'Refreshments' }}
        hint={{ text: 'For example: pizza from 5.30pm' }}
        value={form.refreshments}
      />
      <Textarea
        name="accessNeeds"
        label={{ text: 'What people need to take part' }}
        hint={{
          text: 'For example: step-free way in, hearing loop, transport for young people. No names, and nothing about anybody’s health.',
        }}
        rows={3}
        value={form.accessNeeds}
      />
      <AgendaSetting form={form} errors={errors} />
      <Button text="Save the arrangements" preventDoubleClick />
    </form>
  </Workspace>
);
