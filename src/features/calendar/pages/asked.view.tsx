import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { meetingTitle } from '../../meetings/index.ts';
import type { DatedMeeting } from '../queries.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Shown = {
  meeting: DatedMeeting;
  form: { on: string; asks: string };
  errors: { on?: string; asks?: string };
};

/** The form for what the young people asked for at the agenda-setting meeting. */
export const askedView = (site: Site, { meeting, form, errors }: Shown): JSX.Element => (
  <Workspace
    site={site}
    meeting={{ id: meeting.id, title: meetingTitle(meeting) }}
    active="What young people asked for"
  >
    <FormErrors errors={errors} />
    <p class="govuk-body">
      Write down what they want the Board to talk about, in their own words. Each line becomes an entry of the
      plan for this meeting. Leave names out.
    </p>
    <form action={`/board/meetings/${meeting.id}/asked`} method="post" noValidate>
      <Input
        name="on"
        type="date"
        label={{ text: 'Day on which you met' }}
        classes="govuk-input--width-10"
        value={form.on}
        {...wrong(errors.on)}
      />
      <Textarea
        name="asks"
        label={{ text: 'What they asked for' }}
        hint={{ text: 'One thing a line' }}
        rows={6}
        value={form.asks}
        {...wrong(errors.asks)}
      />
      <Button text="Put it into the plan" preventDoubleClick />
    </form>
  </Workspace>
);
