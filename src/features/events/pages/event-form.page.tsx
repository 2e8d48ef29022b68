import { z } from 'zod';
import { ok, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { addEvent, changeEvent } from '../keep-events.ts';
import type { Event } from '../public-queries.ts';
import type { Inside } from '../rules/letters.ts';
import { readEvent } from '../rules/read-event.ts';
import { insideOf } from '../team-queries.ts';
import { deskOf, eventsLink, linkTo, openEvent, team, voiceLink } from './team.ts';
import { ofEvent } from './with-event.ts';

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

/** Puts an event on the calendar. */
export const addEventForms = formRoutes({
  ...team,
  path: '/voice/events/new',
  params: z.object({}),
  open: async () => ({}),
  events: ['event.added'],
  above: [voiceLink],
  back: () => eventsLink,
  verb: 'Put it on the calendar',
  leave: 'Leave it',
  title: () => 'Add an event',
  typed: (): Typed => ({}),
  before: () => <p class="govuk-body">Everybody can see it at once and sign up.</p>,
  fields: Fields,
  save: async ({ tx, scope, now }, _, typed) => {
    const read = readEvent(typed);
    return read.ok ? ok(deskOf(await addEvent(tx, scope, read.value, now))) : read;
  },
});

const typedOf = ({ event, inside }: { event: Event; inside: Inside }): Typed => {
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

/** Changes an event. */
export const changeEventForms = formRoutes({
  ...team,
  path: '/voice/events/:event/change',
  params: ofEvent,
  open: async ({ tx, scope, params }) => {
    const event = await openEvent(tx, scope, params.event);
    return event && { event, inside: await insideOf(tx, scope, event.id) };
  },
  events: ['event.changed'],
  above: [voiceLink, eventsLink],
  back: ({ event }) => linkTo(event),
  verb: 'Save',
  title: () => 'Change this event',
  typed: typedOf,
  before: () => (
    <p class="govuk-body">
      Where the day, a time, the place or the link changes, everybody on the list is told. More places let up
      those who wait. Fewer places send nobody away.
    </p>
  ),
  fields: (filled) => (
    <>
      <input type="hidden" name="version" value={textIn(filled.typed, 'version')} />
      <Fields {...filled} />
    </>
  ),
  save: async ({ tx, scope, now: at, today }, { event }, typed) => {
    const read = readEvent(typed);
    if (!read.ok) return read;
    const seen = { ...event, version: Number(textIn(typed, 'version')) };
    const done = await changeEvent(tx, scope, seen, read.value, { at, today });
    return done.ok ? ok(deskOf(event.id)) : refused({ field: 'title', text: done.reason });
  },
});
