import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftWords, movesUp, overBy, type Room, standingFor } from './places.ts';

const room = (places: number, taken: number, waiting: number): Room => ({ places, taken, waiting });

type Deed = 'sign up' | 'give back' | { places: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constant('sign up' as const),
  fc.constant('give back' as const),
  fc.nat({ max: 20 }).map((places) => ({ places })),
);

const done = (now: Room, one: Deed): Room => {
  if (one === 'give back') return { ...now, taken: Math.max(0, now.taken - 1) };
  if (one !== 'sign up') return { ...now, places: one.places };
  return standingFor(now) === 'place'
    ? { ...now, taken: now.taken + 1 }
    : { ...now, waiting: now.waiting + 1 };
};

const moved = (now: Room): Room => ({
  ...now,
  taken: now.taken + movesUp(now),
  waiting: now.waiting - movesUp(now),
});

describe('whoever signs up', () => {
  it.each([
    [room(15, 0, 0), 'place'],
    [room(15, 14, 0), 'place'],
    [room(15, 15, 0), 'waiting'],
    [room(15, 15, 3), 'waiting'],
    // A place has just been given back, and somebody waits for it.
    [room(15, 14, 3), 'waiting'],
    // The places were made fewer.
    [room(10, 12, 0), 'waiting'],
    [room(0, 0, 0), 'waiting'],
  ])('of %j gets a %s', (of, standing) => {
    expect(standingFor(of)).toBe(standing);
  });
});

describe('of those who wait', () => {
  it.each([
    [room(15, 15, 3), 0],
    [room(15, 14, 3), 1],
    [room(15, 14, 0), 0],
    [room(20, 15, 3), 3],
    [room(20, 15, 9), 5],
    [room(10, 12, 3), 0],
  ])('with %j there move up %i', (of, moved) => {
    expect(movesUp(of)).toBe(moved);
  });

  it('never more move up than there are places, whatever is done', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.array(deed, { maxLength: 200 }), (places, deeds) => {
        let now = room(places, 0, 0);
        for (const one of deeds) {
          const before = now;
          now = moved(done(now, one));
          expect(now.taken).toBeLessThanOrEqual(Math.max(now.places, before.taken));
          expect(now.waiting === 0 || now.taken >= now.places).toBe(true);
        }
      }),
    );
  });
});

it.each([
  [room(15, 12, 0), 0],
  [room(10, 12, 0), 2],
])('of %j %i are over', (of, over) => {
  expect(overBy(of)).toBe(over);
});

it.each([
  [room(15, 3, 0), '12 of 15 places left'],
  [room(1, 0, 0), '1 of 1 place left'],
  [room(15, 15, 0), 'Full. You can join the waiting list'],
  [room(15, 15, 3), 'Full: 3 on the waiting list. You can join it'],
])('tells of %j: %s', (of, words) => {
  expect(leftWords(of)).toBe(words);
});
