import { describe, expect, it } from 'vitest';
import { levels, reasonsFor, usualLimits } from './challenge.ts';
import {
  type Course,
  levelsAbove,
  type Move,
  mayMove,
  nextKinds,
  offeredMove,
  replyDueAfter,
  standingOf,
} from './challenge-course.ts';

const waiting: Course = {
  kind: 'resolution',
  level: 'practice manager',
  replyDue: '2026-03-10',
  answeredOn: null,
  closedOn: null,
  outcome: null,
};
const answered = { ...waiting, answeredOn: '2026-03-09' };
const closed: Course = { ...answered, closedOn: '2026-03-10', outcome: 'mended' };

describe('how a challenge stands', () => {
  it.each([
    ['on the last day for an answer', waiting, '2026-03-10', 'waits for an answer'],
    ['the day after', waiting, '2026-03-11', 'late'],
    ['without such a day', { ...waiting, replyDue: null }, '2030-01-01', 'waits for an answer'],
    ['answered, however late it is looked at', answered, '2026-04-01', 'answered'],
    ['closed', closed, '2026-04-01', 'closed'],
    ['good practice', { ...waiting, kind: 'good practice' as const }, '2026-04-01', 'written down'],
  ])('%s', (_what, course, today, standing) => {
    expect(standingOf(course, today)).toBe(standing);
  });
});

describe('what can be done with it', () => {
  const all: Move[] = ['answer', 'not-accepted', 'escalate', 'become', 'close', 'withdraw', 'reopen'];
  it.each<[string, Course, Move[]]>([
    ['a problem resolution that waits', waiting, ['answer', 'escalate', 'close', 'withdraw']],
    ['one that is answered', answered, ['not-accepted', 'escalate', 'close', 'withdraw']],
    [
      'one with the head of service',
      { ...waiting, level: 'head of service' },
      ['answer', 'close', 'withdraw'],
    ],
    ['an alert that waits', { ...waiting, kind: 'alert' }, ['answer', 'become', 'close', 'withdraw']],
    ['an informal one', { ...waiting, kind: 'informal' }, ['answer', 'become', 'close', 'withdraw']],
    ['a closed one', closed, ['reopen']],
    ['a withdrawn one', { ...closed, outcome: 'withdrawn' }, ['reopen']],
    ['one that became another', { ...closed, kind: 'alert', outcome: 'raised further' }, []],
    ['good practice', { ...closed, kind: 'good practice', outcome: null }, []],
  ])('%s', (_what, course, moves) => {
    expect(all.filter((move) => mayMove(course, move).ok)).toEqual(moves);
    for (const move of all) {
      const answer = mayMove(course, move);
      if (!answer.ok) expect(answer.reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('what is offered when no answer came', () => {
  const late = '2026-03-11';
  it.each<[string, Course, string, ReturnType<typeof offeredMove>]>([
    ['a problem resolution goes up', waiting, late, 'escalate'],
    ['an alert becomes a problem resolution', { ...waiting, kind: 'alert' }, late, 'become'],
    ['so does an informal challenge', { ...waiting, kind: 'informal' }, late, 'become'],
    ['nothing on the last day', waiting, '2026-03-10', null],
    ['nothing once it is answered', answered, late, null],
    ['nothing above the head of service', { ...waiting, level: 'head of service' }, late, null],
    ['nothing of a closed one', closed, late, null],
  ])('%s', (_what, course, today, move) => {
    expect(offeredMove(course, today)).toBe(move);
  });
});

describe('the last day for an answer', () => {
  it.each([
    ['five working days on', '2026-03-10', '2026-03-17'],
    // Good Friday is 3 April 2026, Easter Monday the 6th.
    ['bank holidays left out', '2026-04-01', '2026-04-10'],
    ['from a Saturday', '2026-03-14', '2026-03-20'],
  ])('%s', (_what, day, due) => {
    expect(replyDueAfter(day, 'team manager', usualLimits)).toBe(due);
  });

  it('is within 20 working days for all levels together', () => {
    const last = levels.reduce((day, level) => replyDueAfter(day, level, usualLimits), '2026-03-10');
    expect(last).toBe(replyDueAfter('2026-03-10', 'team manager', { ...usualLimits, 'team manager': 20 }));
  });
});

it('goes up level by level, and may leave some out', () => {
  expect(levelsAbove('practice manager')).toEqual(['team manager', 'senior manager', 'head of service']);
  expect(levelsAbove('head of service')).toEqual([]);
});

it('has two parallel ways, and one from an alert on', () => {
  expect(
    ['informal', 'alert', 'resolution', 'good practice'].map((kind) => nextKinds(kind as Course['kind'])),
  ).toEqual([['alert', 'resolution'], ['resolution'], [], []]);
});

it('keeps what is not recorded and what is about the plan apart', () => {
  expect(reasonsFor('alert')).toHaveLength(4);
  expect(reasonsFor('resolution')).toHaveLength(4);
  expect(reasonsFor('informal')).toEqual([...reasonsFor('alert'), ...reasonsFor('resolution')]);
  expect(reasonsFor('good practice')).toEqual([]);
});
