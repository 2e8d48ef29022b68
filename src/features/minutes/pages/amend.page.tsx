import { z } from 'zod';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { atMeeting, meetingParams } from '../../meetings/index.ts';
import { amendAttendance, amendItem } from '../agree.ts';
import { mayRunMinutes } from '../policy.ts';
import { type Part, parts, partWords, textOf } from '../rules/corrections.ts';
import { formPage, type Held, id, line, reading, withMeeting, words } from './with-meeting.tsx';

const here = (meetingId: string, path: string): string => `/board/meetings/${meetingId}/minutes/${path}`;
const agreeing = (meetingId: string) => ({ text: 'Agreeing the minutes', href: here(meetingId, 'agree') });

/** Which text was changed: a list to choose from. */
export const amendWhich = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/amend',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params: meetingParams,
  handle: (ask) =>
    withMeeting(ask, ({ meeting }) =>
      page(
        'Which text was changed?',
        <>
          <h1 class="govuk-heading-l">Which text was changed?</h1>
          {meeting.items.map((item) => (
            <p class="govuk-body">
              <strong>{[item.number, item.title].filter(Boolean).join('. ')}</strong>
              {': '}
              {parts.map((part) => (
                <>
                  <a class="govuk-link" href={here(meeting.id, `amend/${item.id}/${part}`)}>
                    {partWords[part].toLowerCase()}
                    <span class="govuk-visually-hidden"> of {item.title}</span>
                  </a>{' '}
                </>
              ))}
            </p>
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={here(meeting.id, 'agree')}>
              Go back
            </a>
          </p>
        </>,
      ),
    ),
});

const textParams = meetingParams.extend({ item: id, part: z.enum(parts) });

const showText = (
  { meeting }: Held,
  item: { id: string; title: string },
  part: Part,
  text: string,
  error: FormError,
): Answer => {
  const title = `${partWords[part]}: ${item.title}`;
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={here(meeting.id, `amend/${item.id}/${part}`)}
      back={agreeing(meeting.id)}
      verb="Save the change"
      error={error}
    >
      <Textarea
        name="text"
        label={{ text: 'The text as the meeting agreed it' }}
        hint={{ text: 'It takes effect when you save that the minutes were agreed.' }}
        rows={14}
        value={text}
        {...messageAt(error, 'text')}
      />
    </FormPage>,
    error,
  );
};

/** The form for a text as it was agreed. */
export const amendTextForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/amend/:item/:part',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params: textParams,
  handle: (ask) =>
    withMeeting(ask, (held) => {
      const item = held.meeting.items.find((one) => one.id === ask.params.item);
      return item
        ? showText(held, item, ask.params.part, textOf(item, ask.params.part), null)
        : notFound('that agenda item');
    }),
});

/** Writes down a text as it was agreed. */
export const saveAmendText = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/amend/:item/:part',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['amendment.written'] },
  params: textParams,
  body: z.object({ text: words }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting } = held;
      const { part } = ask.params;
      const item = meeting.items.find((one) => one.id === ask.params.item);
      if (!item) return notFound('that agenda item');
      const amended = await amendItem(tx, scope, meeting, { itemId: item.id, part, agreed: ask.body.text });
      return amended.ok
        ? redirect(here(meeting.id, 'agree'))
        : showText(held, item, part, ask.body.text, { text: amended.reason, field: 'text' });
    }),
});

type PresentForm = { name: string; organisation: string; capacity: string };
const capacities = ['member', 'co-opted', 'other'] as const;

const showPresent = ({ meeting }: Held, form: PresentForm, error: FormError): Answer => {
  const title = 'Add somebody who was present';
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={here(meeting.id, 'add-present')}
      back={agreeing(meeting.id)}
      verb="Add them"
      error={error}
    >
      <Input
        name="name"
        label={{ text: 'Name' }}
        hint={{ text: 'As it stands in the list of members. A young person by first name or group.' }}
        value={form.name}
        {...messageAt(error, 'name')}
      />
      <Input name="organisation" label={{ text: 'For whom' }} value={form.organisation} />
      <Radios
        name="capacity"
        fieldset={{ legend: { text: 'As' } }}
        items={[
          { value: 'member', text: 'Member' },
          { value: 'co-opted', text: 'Co-opted member' },
          { value: 'other', text: 'Also there' },
        ]}
        value={form.capacity}
      />
    </FormPage>,
    error,
  );
};

/** The form for "with the addition of … as present". */
export const addPresentForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/add-present',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params: meetingParams,
  handle: (ask) =>
    withMeeting(ask, (held) => showPresent(held, { name: '', organisation: '', capacity: 'member' }, null)),
});

/** Writes down that somebody was present who is not on the list. */
export const saveAddPresent = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/add-present',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['amendment.written'] },
  params: meetingParams,
  body: z.object({ name: line, organisation: line, capacity: line }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting } = held;
      const capacity = capacities.find((one) => one === ask.body.capacity) ?? 'other';
      const organisation = ask.body.organisation.trim() || null;
      const added = { name: ask.body.name.trim(), organisation, capacity };
      const amended = await amendAttendance(tx, scope, meeting, added);
      return amended.ok
        ? redirect(here(meeting.id, 'agree'))
        : showPresent(held, ask.body, { text: amended.reason, field: 'name' });
    }),
});
