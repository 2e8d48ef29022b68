import { describe, expect, it } from 'vitest';
import { type KeptState, may, readRequest, type Step, stateOn } from './request.ts';

const typed = {
  kind: 'involvement',
  title: 'A leaflet on family time',
  why: 'They know what it is like.',
  whatFor: 'Read it and say what is unclear.',
  atTime: 'A Tuesday after school',
  place: 'Town hall',
  howLong: '2 hours',
  travel: 'Taxi, paid by us',
  payment: 'A voucher',
  mayChange: 'Every word of it',
  hearBack: 'We come back in May.',
  asker: 'Social worker',
  email: 'worker@example.org',
};

it('a request is read with all that it says', () => {
  expect(readRequest({ ...typed, title: ' A leaflet ' })).toEqual({
    ok: true,
    value: { ...typed, title: 'A leaflet' },
  });
});

it.each([
  ['kind', 'holiday', 'Choose what you ask for.'],
  ['title', '', 'Give it a name of a few words.'],
  ['mayChange', ' ', 'Say what may change.'],
  ['hearBack', '', 'Say how and when they will hear back.'],
  ['email', '', 'Type your e-mail address: we answer there.'],
  ['email', 'worker', 'Type an e-mail address like name@example.org.'],
  ['place', 'x'.repeat(201), 'You wrote 201 letters here. Use 200 at most.'],
  ['why', 'x'.repeat(2001), 'You wrote 2001 letters here. Use 2000 at most.'],
])('%s “%s” is refused beside its field', (field, words, text) => {
  expect(readRequest({ ...typed, [field]: words })).toEqual({ ok: false, reason: { field, text } });
});

describe('where a request stands', () => {
  it.each<[KeptState, string | null, string, string]>([
    ['new', null, '2026-03-10', 'new'],
    ['took place', '2026-03-01', '2026-03-28', 'took place'],
    ['took place', '2026-03-01', '2026-03-29', 'waiting for what changed'],
    ['closed', '2026-03-01', '2027-03-29', 'closed'],
  ])('%s, took place on %s: on %s it is %s', (state, tookPlaceOn, today, shown) => {
    expect(stateOn({ state, tookPlaceOn }, today)).toBe(shown);
  });
});

it.each<[Step, KeptState, boolean]>([
  ['ask', 'new', true],
  ['ask', 'declined', false],
  ['card', 'agreed', true],
  ['card', 'took place', false],
  ['agree', 'declined', true],
  ['agree', 'agreed', false],
  ['decline', 'took place', false],
  ['took place', 'new', false],
  ['took place', 'took place', true],
  ['took place', 'closed', true],
  ['say what changed', 'agreed', false],
  ['say what changed', 'closed', true],
])('“%s” where a request is %s: %s', (step, state, possible) => {
  expect(may(step, state)).toBe(possible);
});
