import { describe, expect, it } from 'vitest';
import type { Grades } from './grades.ts';
import {
  differing,
  isBlind,
  type Moderation,
  type ModerationState,
  readGrades,
  standingGrades,
  stateOf,
  stepFor,
} from './moderation.ts';

const first: Grades = { oversight: 'good', challenge: 'good' };
const asked: Moderation = {
  secondId: 'second',
  secondName: 'Second',
  askedOn: '2026-03-01',
  secondGrades: null,
  givenOn: null,
  agreedGrades: null,
  agreedOn: null,
  agreedBy: '',
  reason: '',
};

it.each<[Grades, string[]]>([
  [{ oversight: 'good', challenge: 'good' }, []],
  [{ oversight: 'inadequate', challenge: 'good' }, ['oversight']],
  [{ oversight: 'good' }, ['challenge']],
  [{ practice: 'good' }, ['oversight', 'challenge', 'practice']],
])('what differs from good and good in %j is %j', (second, expected) => {
  expect(differing(first, second)).toEqual(expected);
});

it.each<[Moderation | null, ModerationState, Grades]>([
  [null, 'none', first],
  [asked, 'asked', first],
  [{ ...asked, secondGrades: first }, 'same', first],
  [{ ...asked, secondGrades: { oversight: 'inadequate' } }, 'differs', first],
  [
    { ...asked, secondGrades: { oversight: 'inadequate' }, agreedGrades: { oversight: 'good' } },
    'agreed',
    { oversight: 'good' },
  ],
])('a second look %j is %s', (moderation, state, standing) => {
  expect(stateOf(first, moderation)).toBe(state);
  expect(standingGrades(first, moderation)).toEqual(standing);
});

describe.each([
  [
    'the first auditor',
    { isFirst: true, isSecond: false, isManager: false },
    ['ask', 'ask', null, null, null],
  ],
  [
    'the first, a manager',
    { isFirst: true, isSecond: false, isManager: true },
    ['ask', 'ask', null, null, null],
  ],
  [
    'the second auditor',
    { isFirst: false, isSecond: true, isManager: false },
    [null, 'give', null, null, null],
  ],
  [
    'the second, a manager',
    { isFirst: false, isSecond: true, isManager: true },
    ['ask', 'give', null, null, null],
  ],
  [
    'another manager',
    { isFirst: false, isSecond: false, isManager: true },
    ['ask', 'ask', null, 'agree', null],
  ],
  ['an officer', { isFirst: false, isSecond: false, isManager: false }, [null, null, null, null, null]],
] as const)('%s', (_who, part, steps) => {
  const states = ['none', 'asked', 'same', 'differs', 'agreed'] as const;
  it('can do what is theirs, and is blind only as the second who has not graded', () => {
    expect(states.map((state) => stepFor(part, state))).toEqual(steps);
    expect(states.map((state) => isBlind(part, state))).toEqual(
      states.map((state) => part.isSecond && state === 'asked'),
    );
  });
});

it('grades are read, and one that must be there is asked for', () => {
  const wanted = ['oversight', 'challenge'] as const;
  expect(readGrades({ oversight: 'good', challenge: '' }, wanted, ['challenge'])).toEqual({
    ok: true,
    value: { oversight: 'good' },
  });
  expect(readGrades({ oversight: 'fine' }, wanted, ['challenge'])).toEqual({
    ok: false,
    reason: { text: 'Choose a grade: oversight of the reviewing officer.', field: 'oversight' },
  });
});
