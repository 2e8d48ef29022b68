import { todayIn } from '../../../kernel/clock.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { addEvent, changeEvent } from '../keep-events.ts';
import type { Event } from '../public-queries.ts';
import type { Inside } from '../rules/letters.ts';
import { type EventPlan, readEvent } from '../rules/read-event.ts';
import { insideOf } from '../team-queries.ts';
import { ofEvent, withEvent } from './with-event.ts';

const Fields = (field: Filled) => (
  <>
    <LineField name="title" label="What it is called" {...field} />
    <TextField
      name="about"
      label="What happens there"
      hint="For young people: short and friendly."
      {...field}
    />
    <LineField
      name="week"
      label="Part of"
      hint="Such as Care Leavers’ Week. Empty if it stands alone."
      {...field}
    />
    <DayLine name="day" label="Day" {...field} />
    <LineField name="begins" label="Begins" hint="Like 6pm." width={10} {...field} />
    <LineField name="ends" label="Ends" width={10} {...field} />
    <LineField name="place" label="Where, for everybody to read" hint="A town is enough." {...field} />
    <LineField
      name="insidePlace"
      label="Where exactly, only for those who have a place"
      hint="Empty if everybody may know."
      {...field}
    />
    <LineField name="places" label="Places in person" hint="Empty for none." width={5} {...field} />
    <LineField name="onlinePlaces" label="Places online" hint="Empty for none." width={5} {...field} />
    <LineField
      name="link"
      label="Link to join online"
      hint="Only for those who have a place online."
      {...field}
    />
    <LineField name="agesFrom" label="From which age" width={3} {...field} />
    <LineField name="agesTo" label="Up to which age" width={3} {...field} />
    <DayLine name="closes" label="Sign-up until" hint="The day itself if empty." {...field} />
    <Checkboxes
      name="panel"
      items={[{ value: 'yes', text: 'There is a panel: take questions for it beforehand' }]}
      values={[textIn(field.typed, 'panel')]}
    />
  </>
);

const addTitle = 'Add an event';

const showAdd = (typed: Typed, error: FormError): Answer =>
  formAnswer(
    addTitle,
    <FormPage
      title={addTitle}
      to="/voice/events/new"
      above={[{ text: 'Young people’s voice', href: '/voice' }]}
      back={{ text: 'Events', href: '/voice/events' }}
      verb="Put it on the calendar"
      leave="Leave it"
      error={error}
      before={<p class="govuk-body">Everybody can see it at once and sign up.</p>}
    >
      <Fields typed={typed} error={error} />
    </FormPage>,
    error,
  );

/** The form for a new event. */
export const addEventForm = route({
  method: 'GET',
  path: '/voice/events/new',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'an empty form' },
  handle: async () => showAdd({}, null),
});

/** Puts an event on the calendar. */
export const addEventRoute = route({
  method: 'POST',
  path: '/voice/events/new',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['event.added'] },
  body: anyForm,
  handle: async ({ inScope, scope, body, clock }) => {
    const read = readEvent(body);
    if (!read.ok) return showAdd(body, read.reason);
    const at = new Date(clock().epochMilliseconds);
    const id = await inScope((tx) => addEvent(tx, scope, read.value, at));
    return redirect(`/voice/events/${id}`);
  },
});

const changeTitle = 'Change this event';

const typedOf = (event: Event, inside: Inside): Typed => {
  const places = (way: string) => String(event.ways.find((one) => one.way === way)?.places ?? '');
  return {
    title: event.title,
    about: event.about,
    week: event.week,
    day: dateWords(event.day),
    begins: timeWords(event.begins),
    ends: event.ends === '' ? '' : timeWords(event.ends),
    place: event.place,
    insidePlace: inside.place,
    link: inside.link,
    places: places('in person'),
    onlinePlaces: places('online'),
    agesFrom: String(event.agesFrom ?? ''),
    agesTo: String(event.agesTo ?? ''),
    closes: event.closesOn === event.day ? '' : dateWords(event.closesOn),
    panel: event.panel ? 'yes' : '',
    version: String(event.version),
  };
};

const showChange = (event: Event, typed: Typed, error: FormError): Answer =>
  formAnswer(
    changeTitle,
    <FormPage
      title={changeTitle}
      to={`/voice/events/${event.id}/change`}
      above={[
        { text: 'Young people’s voice', href: '/voice' },
        { text: 'Events', href: '/voice/events' },
      ]}
      back={{ text: event.title, href: `/voice/events/${event.id}` }}
      verb="Save"
      leave="Leave it as it is"
      error={error}
      before={
        <p class="govuk-body">
          Where the day, a time, the place or the link changes, everybody on the list is told. More places let
          up those who wait. Fewer places send nobody away.
        </p>
      }
    >
      <input type="hidden" name="version" value={textIn(typed, 'version')} />
      <Fields typed={typed} error={error} />
    </FormPage>,
    error,
  );

/** The form to change an event. */
export const changeEventForm = route({
  method: 'GET',
  path: '/voice/events/:event/change',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own event' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) =>
        showChange(event, typedOf(event, await insideOf(tx, scope, event.id)), null),
      ),
    ),
});

/** Changes it. */
export const changeEventRoute = route({
  method: 'POST',
  path: '/voice/events/:event/change',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['event.changed'] },
  params: ofEvent,
  body: anyForm,
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const read = readEvent(body);
        if (!read.ok) return showChange(event, body, read.reason);
        const seen = { ...event, version: Number(textIn(body, 'version')) };
        const plan: EventPlan = read.value;
        const now = { at: new Date(clock().epochMilliseconds), today: todayIn(clock) };
        const done = await changeEvent(tx, scope, seen, plan, now);
        if (!done.ok) return showChange(event, body, { text: done.reason, field: 'title' });
        return redirect(`/voice/events/${event.id}`);
      }),
    ),
});
