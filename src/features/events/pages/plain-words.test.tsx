import type { JSX } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../kernel/passages.ts';
import { plainEnglish } from '../../../platform/plain-english/plain-english.ts';
import { ownVocabulary } from '../../../platform/plain-english/vocabulary.ts';
import type { Event } from '../public-queries.ts';
import {
  cancelled,
  carerAsked,
  carerDidNot,
  changed,
  movedUp,
  reminded,
  signedUp,
} from '../rules/letters.ts';
import type { SignedUp } from '../team-queries.ts';
import { eventView } from './event.view.tsx';
import { giveBackView, myPlaceView, needsView } from './my-place.view.tsx';
import { signUpView } from './sign-up.view.tsx';
import { nextWords } from './sign-up-words.ts';
import { whatsOnView } from './whats-on.view.tsx';

const oldest = 11;

const ageOf = (texts: readonly string[]): number => {
  const paragraphs = texts.map((text) => ({ kind: 'paragraph' as const, content: [{ text }] }));
  return plainEnglish(passagesOf(paragraphs), ownVocabulary).level.readingAge ?? 0;
};

/** What a page says, a block a text. */
const textsOf = async (view: JSX.Element): Promise<string[]> =>
  (await renderToStringAsync(view))
    .split(/<\/?(?:p|li|h1|h2|div|dd|dt|label|legend|button|form|ul|br)\b[^>]*>/)
    .map((text) => text.replaceAll(/<[^>]*>/g, '').trim())
    .filter((text) => text !== '');

const today = '2026-03-10';
const event: Event = {
  id: '',
  slug: 'outdoor-day',
  title: 'Outdoor day',
  about: 'Canoes and a fire. We bring all you need.',
  week: 'Our week',
  day: '2026-04-20',
  begins: '10:00',
  ends: '16:00',
  place: 'Near Northtown',
  agesFrom: 11,
  agesTo: 25,
  panel: true,
  closesOn: '2026-04-18',
  cancelledOn: null,
  cancelledBecause: '',
  version: 1,
  changedAt: new Date(0),
  ways: [
    { way: 'in person', places: 15, taken: 15, waiting: 3, came: 0 },
    { way: 'online', places: 15, taken: 3, waiting: 0, came: 0 },
  ],
};
const inside = { place: 'Gate 3, Lake Road', link: '' };
const mine: SignedUp = {
  id: '',
  eventId: '',
  way: 'in person',
  number: 1,
  standing: 'place',
  goneBecause: '',
  firstName: 'Sam',
  age: 14,
  contact: '',
  access: ['No steps'],
  food: [],
  carer: 'asked',
  carerName: 'Kim',
  carerContact: '',
  carerBy: '2026-03-17',
  key: '',
  signedOn: today,
  came: null,
  position: 0,
};
const waiting: SignedUp = { ...mine, standing: 'waiting', position: 3 };
const hours = { team: 'Our team', phone: '', readWhen: 'Monday to Friday, 9am to 5pm' };
const shown = { event, inside, door: '/my-place/x', today };
const nothing = { questions: [], told: [], pictures: [], result: null };

describe('a child of eleven can read', () => {
  it.each<[string, JSX.Element]>([
    ['what is on', whatsOnView({ coming: [event], past: [event], today })],
    ['one event', eventView({ ...nothing, event, today })],
    [
      'one that is over',
      eventView({ ...nothing, event, today: '2026-05-01', pictures: [{ id: '', says: '' }] }),
    ],
    ['the form to sign up', signUpView({ event, hours, typed: {}, error: null })],
    ['a place that is held', myPlaceView({ ...shown, mine })],
    ['a place on the waiting list', myPlaceView({ ...shown, mine: waiting })],
    ['giving it back', giveBackView({ ...shown, mine })],
    ['needs', needsView({ ...shown, mine })],
  ])('%s', async (_, view) => {
    expect(ageOf(await textsOf(view))).toBeLessThanOrEqual(oldest);
  });

  it.each<[string, readonly string[]]>([
    ['a place', signedUp(event, inside, mine).paragraphs],
    ['the waiting list', signedUp(event, inside, waiting).paragraphs],
    ['moving up', movedUp(event, inside, mine).paragraphs],
    ['a change', changed(event, inside, mine).paragraphs],
    ['a cancelled event', cancelled(event, mine, 'The boat is broken.').paragraphs],
    ['a carer who said no', carerDidNot(event, mine, true).paragraphs],
    ['a carer who did not answer', carerDidNot(event, mine, false).paragraphs],
    ['a reminder', reminded(event, inside, mine, 'a day before').paragraphs],
    ['what a carer is asked', carerAsked(event, mine).paragraphs],
    [
      'what happens next',
      [
        nextWords(
          { contact: { contact: '07700 900123', key: '', kind: 'telephone' }, carer: null },
          'waiting',
          hours,
        ),
      ],
    ],
  ])('the letter about %s', (_, paragraphs) => {
    expect(ageOf(paragraphs)).toBeLessThanOrEqual(oldest);
  });
});
