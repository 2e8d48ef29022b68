import { z } from 'zod';
import { plusDays } from '../../../kernel/days.ts';
import { roles } from '../../../kernel/roles.ts';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { peopleHolding } from '../../../platform/access/role-queries.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { roundOf } from '../corrections-queries.ts';
import { mayRunMinutes } from '../policy.ts';
import { sendDraft } from '../send-draft.ts';
import { formPage, type Held, line, reading, withMeeting } from './with-meeting.tsx';

/** Days that presenters get to correct a draft unless the clerk says otherwise. */
const usualDays = 7;

type SendForm = TypedDate & { reader: string[] };

type Candidate = { id: string; name: string; presents: boolean; chairs: boolean };

/** Everybody of the board; those who chaired or presented come first. Names are compared as they stand, the clerk decides. */
const candidatesOf = async ({ tx, scope, meeting, today }: Held): Promise<Candidate[]> => {
  const presenters = new Set(meeting.items.flatMap((item) => item.presenters.map(({ name }) => name)));
  const chairs = new Set(
    (await peopleHolding(tx, scope, ['chair'], meeting.bodyId, today)).map(({ id }) => id),
  );
  const people = (await peopleHolding(tx, scope, roles, meeting.bodyId, today)).map(({ id, name }) => ({
    id,
    name,
    presents: presenters.has(name),
    chairs: chairs.has(id),
  }));
  const first = ({ presents, chairs: chairing }: Candidate): number => (presents || chairing ? 0 : 1);
  return people.sort((one, other) => first(one) - first(other) || one.name.localeCompare(other.name));
};

const partOf = ({ presents, chairs }: Candidate): string | null => {
  if (chairs) return 'Chair';
  return presents ? 'Presented an item' : null;
};

const show = async (held: Held, form: SendForm | null, error: FormError): Promise<Answer> => {
  const { tx, scope, meeting, today } = held;
  const candidates = await candidatesOf(held);
  const sent = new Set((await roundOf(tx, scope, meeting.id))?.readers);
  const chosen =
    form?.reader ?? candidates.filter(({ presents, chairs }) => presents || chairs).map(({ id }) => id);
  const title = 'Send the draft for correction';
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={`/board/meetings/${meeting.id}/minutes/send`}
      back={{ text: meetingTitle(meeting), href: `/board/meetings/${meeting.id}/minutes` }}
      verb="Send the draft"
      error={error}
    >
      <Checkboxes
        name="reader"
        fieldset={{ legend: { text: 'Who reads it' } }}
        hint={{ text: 'Each gets a mail with one link. Who has had it before gets no second mail.' }}
        values={chosen}
        items={candidates.map((one) => ({
          value: one.id,
          text: one.name,
          ...(sent.has(one.id)
            ? { hint: { text: 'Has it already' } }
            : partOf(one) && { hint: { text: partOf(one) ?? '' } }),
        }))}
        {...messageAt(error, 'reader')}
      />
      <DayField
        legend="Changes until"
        hint="For example 17 9 2019"
        form={form ?? typedDateOf(plusDays(today, usualDays))}
        error={error}
      />
    </FormPage>,
    error,
  );
};

/** The form for sending the draft out. */
export const sendForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/send',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params: meetingParams,
  handle: (ask) => withMeeting(ask, (held) => show(held, null, null)),
});

/** Sends the draft out for correction. */
export const saveSend = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/send',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['minutes.sent for correction'] },
  params: meetingParams,
  body: z.object({
    reader: z.union([z.string(), z.array(z.string())]).default([]),
    day: line,
    month: line,
    year: line,
  }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting, today } = held;
      const form = { ...ask.body, reader: [ask.body.reader].flat() };
      const again = (text: string, field: string) => show(held, form, { text, field });
      const closesOn = readTypedDate(form);
      if (!closesOn.ok) return again(closesOn.reason, 'day');
      if (closesOn.value === null) return again('Say until when changes can be asked for.', 'day');
      const known = new Set((await candidatesOf(held)).map(({ id }) => id));
      const readers = form.reader.filter((id) => known.has(id));
      const sent = await sendDraft(tx, scope, meeting, { readers, closesOn: closesOn.value }, today);
      return sent.ok
        ? redirect(`/board/meetings/${meeting.id}/minutes?done=sent`)
        : again(sent.reason, readers.length === 0 ? 'reader' : 'day');
    }),
});
