import { describe, expect, it } from 'vitest';
import {
  cancelled,
  carerAgreed,
  carerAsked,
  carerDidNot,
  changed,
  movedUp,
  onAfterAll,
  reminded,
  signedUp,
  standingWords,
  type Told,
} from './letters.ts';

const event = {
  title: 'Outdoor day',
  day: '2026-10-28',
  begins: '10:00',
  ends: '16:00',
  place: 'near Northtown',
};
const inside = { place: 'Gate 3, Lake Road', link: 'https://meet.example.org/x' };
const sam: Told = {
  firstName: 'Sam',
  way: 'in person',
  standing: 'place',
  position: 0,
  carer: 'not needed',
  carerName: '',
  carerBy: null,
};
const waiting: Told = { ...sam, standing: 'waiting', position: 4 };
const held: Told = { ...sam, carer: 'asked', carerName: 'Kim', carerBy: '2026-03-17' };

it.each<[Told, string]>([
  [sam, 'You have a place.'],
  [
    waiting,
    'It is full. You are number 4 on the waiting list. If a place comes free, you move up and we tell you.',
  ],
  [
    held,
    'We hold a place for you. You are under 16, so Kim has to say yes. We have asked them. If they do not say yes by 17 March 2026, the place goes to the next person.',
  ],
  [
    { ...held, standing: 'waiting', position: 1 },
    'It is full. You are number 1 on the waiting list. If a place comes free, you move up and we tell you. You are under 16, so Kim has to say yes. We have asked them.',
  ],
  [{ ...sam, standing: 'gone' }, 'You have no place, and you are not on the waiting list.'],
])('%j is told how things stand', (told, words) => {
  expect(standingWords(told)).toBe(words);
});

describe('where it is and how to join', () => {
  const letters = (told: Told) =>
    [
      signedUp(event, inside, told),
      movedUp(event, inside, told),
      carerAgreed(event, inside, told),
      changed(event, inside, told),
      onAfterAll(event, inside, told),
      reminded(event, inside, told, 'a week before'),
      reminded(event, inside, told, 'a day before'),
    ].map(({ paragraphs }) => paragraphs.join(' '));

  it('is told to those who have a place, each of their way', () => {
    for (const words of letters(sam)) {
      expect(words).toContain('Gate 3, Lake Road');
      expect(words).not.toContain('meet.example.org');
    }
    for (const words of letters({ ...sam, way: 'online' })) {
      expect(words).toContain('https://meet.example.org/x');
      expect(words).not.toContain('Gate 3');
    }
  });

  it.each([[waiting], [held], [{ ...waiting, way: 'online' as const }]])(
    'is told nobody else: %j',
    (told) => {
      for (const words of [...letters(told), ...carerAsked(event, told).paragraphs])
        expect(words).not.toMatch(/Gate 3|meet\.example/);
    },
  );

  it('is the place that everybody may know, where there is no other', () => {
    expect(signedUp(event, { place: '', link: '' }, sam).paragraphs).toContain('Where: near Northtown.');
  });
});

it('says why the place has gone, and blames nobody', () => {
  expect(carerDidNot(event, held, false).paragraphs[0]).toContain('Kim did not answer in time');
  expect(carerDidNot(event, held, true).paragraphs[0]).toContain('Kim said no');
  expect(carerDidNot(event, held, true).paragraphs[1]).toContain('It is not your fault.');
});

it('says why it is cancelled, where that is known', () => {
  expect(cancelled(event, sam, 'The boat is broken.').paragraphs).toHaveLength(2);
  expect(cancelled(event, sam, '').paragraphs).toHaveLength(1);
});
