import { addEvent, addPicture, findEvent, readContact, signUp } from '../../features/events/index.ts';
import { forms } from '../../features/events/pages/with-event.ts';
import { newId } from '../../kernel/ids.ts';
import { form, type TestApp, upload } from '../app.ts';
import { tinyPng } from '../pictures.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';
import { shownPost } from './voice.ts';

const today = '2026-03-10';
const at = new Date(`${today}T09:00:00Z`);

/** No other picture of a furnished house is of that grey. */
const cakeGrey = 141;

const plan = {
  title: 'Outdoor day',
  about: 'Boats and a fire.',
  week: '',
  day: today,
  begins: '10:00',
  ends: '16:00',
  place: 'Near Northtown',
  inside: { place: 'Gate 3, Lake Road', link: '' },
  places: { 'in person': 15, online: 0 },
  agesFrom: null,
  agesTo: null,
  panel: true,
  closesOn: today,
};

const contactOf = (typed: string) => {
  const read = readContact(typed);
  if (!read) throw new Error(`${typed} is no contact.`);
  return read;
};

/** The secrets of the links in the letters to that person and to their parent or carer. */
const secretsOf = async (home: TestApp, person: string): Promise<string[]> => {
  const asked = `SELECT link FROM mail WHERE key LIKE 'event place ' || $1 || '%' ORDER BY link DESC`;
  const { rows } = await home.database.client.query<{ link: string }>(asked, [person]);
  return rows.map(({ link }) => link.split('/').at(-1) ?? '');
};

type Made = { event: string; slug: string; person: string; picture: string; thing: string };

/** An event today with somebody under 16 who has a place, somebody to call, and a picture of somebody who agreed. */
const madeEvent = (home: TestApp): Promise<Made> =>
  home.asSystem('voice', async (tx, scope) => {
    const event = await addEvent(tx, scope, plan, at);
    const found = await findEvent(tx, scope, { id: event });
    if (!found) throw new Error('The event is not there.');
    const person = { age: 14, way: 'in person' as const, needs: { access: [], food: ['Halal'] } };
    const carer = { name: 'Carer', contact: contactOf(`${newId()}@example.org`) };
    const signed = await signUp(
      tx,
      scope,
      { event: found, key: newId(), today },
      { ...person, firstName: 'Sam', contact: contactOf(`${newId()}@example.org`), carer },
    );
    const called = await signUp(
      tx,
      scope,
      { event: found, key: newId(), today },
      { ...person, firstName: 'Kim', age: 17, contact: contactOf('07700 900123'), carer: null },
    );
    if (!signed.ok || !called.ok) throw new Error('They could not sign up.');
    const { id: picture } = await addPicture(
      tx,
      scope,
      { eventId: event, title: plan.title, bytes: tinyPng(cakeGrey), says: 'The cake', older: 1, younger: 0 },
      today,
    );
    return { event, slug: found.slug, person: signed.value.id, picture, thing: '' };
  });

const withThing = async (home: TestApp): Promise<Made> => {
  const made = await madeEvent(home);
  const asked = `SELECT t.id FROM event_told t JOIN event_signup s ON s.id = t.signup_id
    WHERE t.by_team AND s.event_id = $1`;
  const { rows } = await home.database.client.query<{ id: string }>(asked, [made.event]);
  return { ...made, thing: rows[0]?.id ?? '' };
};

/** What is on, who comes, and what they say of it. */
export const furnishEvents: Furnish = async (home) => {
  const by = await home.as('participation worker', null);
  const made = await withThing(home);
  await shownPost(home, { form: forms.question, aboutId: made.event }, 'Who pays for the boats?');
  await shownPost(home, { form: forms.feedback, aboutId: made.event }, 'The fire was the best of it.');
  const [own = '', carers = ''] = await secretsOf(home, made.person);
  return [
    { prefix: '/whats-on', values: { slug: made.slug, picture: made.picture } },
    { prefix: '/my-place/', values: { secret: own } },
    { prefix: '/carer-says/', values: { secret: carers } },
    { prefix: '/voice/events', values: made, by },
  ];
};

const typed = { title: 'Film night', day: '20 April 2026', begins: '6pm', place: 'Northtown', places: '15' };

const ofEvent =
  (step: (made: Made) => string, fields: Record<string, string> = {}, answer?: number) =>
  async (home: TestApp): Promise<Deed> => {
    const made = await withThing(home);
    return {
      url: `/voice/events/${step(made)}`,
      sent: form(fields),
      by: await home.as('participation worker', null),
      ...(answer !== undefined && { answer }),
    };
  };

/** Forms of the team; what strangers send is tried in features/events. */
export const deedsOfEvents: Deeds = {
  '/voice/events/new': ofEvent(() => 'new', typed),
  '/voice/events/:event/change': ofEvent(({ event }) => `${event}/change`, { ...typed, version: '1' }),
  '/voice/events/:event/cancel': ofEvent(({ event }) => `${event}/cancel`),
  '/voice/events/:event/put-on': async (home) => {
    const { event } = await madeEvent(home);
    const by = await home.as('participation worker', null);
    await by('POST', `/voice/events/${event}/cancel`, form({}));
    return { url: `/voice/events/${event}/put-on`, by, sent: form({}) };
  },
  '/voice/events/:event/people/:person/check-in': ofEvent(
    ({ event, person }) => `${event}/people/${person}/check-in`,
    { came: 'yes' },
  ),
  '/voice/events/:event/people/:person/take-off': ofEvent(
    ({ event, person }) => `${event}/people/${person}/take-off`,
  ),
  '/voice/events/:event/pictures': async (home) => ({
    url: `/voice/events/${(await madeEvent(home)).event}/pictures`,
    sent: await upload([{ name: 'cake.png', bytes: tinyPng() }], {
      says: 'A cake',
      older: '0',
      younger: '0',
    }),
    by: await home.as('participation worker', null),
    answer: 200,
  }),
  '/voice/events/:event/pictures/:picture/remove': ofEvent(
    ({ event, picture }) => `${event}/pictures/${picture}/remove`,
  ),
  '/voice/events/to-tell/:thing/words': ofEvent(({ thing }) => `to-tell/${thing}/words`, {}, 200),
  '/voice/events/to-tell/:thing/done': ofEvent(({ thing }) => `to-tell/${thing}/done`),
};
