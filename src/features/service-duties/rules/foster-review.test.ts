import { describe, expect, it } from 'vitest';
import {
  againstBooking,
  type Booked,
  type Carer,
  nextReview,
  usualCeilings,
  wasLate,
  weekCalendar,
  weekIn,
} from './foster-review.ts';

const times = (count: number, day: string, why = 'yearly'): Booked[] =>
  Array.from({ length: count }, () => ({ day, why }));

const [monday, tuesday, wednesday, sunday, nextMonday] = [
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-03-15',
  '2026-03-16',
];

describe('a booking', () => {
  it.each<[string, Booked, Booked[], string[], RegExp | null]>([
    ['an empty day', { day: tuesday, why: 'yearly' }, [], [], null],
    ['the sixth of a day', { day: tuesday, why: 'yearly' }, times(5, tuesday), [], null],
    ['the seventh of a day', { day: tuesday, why: 'yearly' }, times(6, tuesday), [], /day has 6/],
    [
      'the seventh, after an allegation',
      { day: tuesday, why: 'allegation' },
      times(6, tuesday),
      [],
      /day has 6/,
    ],
    [
      'the twelfth of a week',
      { day: sunday, why: 'yearly' },
      [...times(6, monday), ...times(5, tuesday)],
      [],
      null,
    ],
    [
      'the thirteenth',
      { day: sunday, why: 'yearly' },
      [...times(6, monday), ...times(6, tuesday)],
      [],
      /week.*12/,
    ],
    [
      'the week after',
      { day: nextMonday, why: 'yearly' },
      [...times(6, monday), ...times(6, tuesday)],
      [],
      null,
    ],
    ['another kind on a kept day', { day: wednesday, why: 'yearly' }, [], [wednesday], /is kept/],
    [
      'after an allegation on a kept day of a full week',
      { day: wednesday, why: 'allegation' },
      [...times(6, monday), ...times(6, tuesday)],
      [wednesday],
      null,
    ],
    [
      'the seventh on a kept day',
      { day: wednesday, why: 'allegation' },
      times(6, wednesday, 'allegation'),
      [wednesday],
      /has 6 reviews after an allegation/,
    ],
    [
      'a week whose kept day is full',
      { day: sunday, why: 'yearly' },
      [...times(11, monday).slice(0, 6), ...times(5, tuesday), ...times(6, wednesday, 'allegation')],
      [wednesday],
      null,
    ],
  ])('of %s', (_what, wanted, others, kept, expected) => {
    const against = againstBooking(wanted, others, kept, usualCeilings);
    if (expected === null) expect(against).toBeNull();
    else expect(against).toMatch(expected);
  });
});

it('a week says what is free, never more than the week takes', () => {
  const week = weekCalendar(
    monday,
    [...times(6, monday), ...times(4, tuesday), ...times(2, wednesday, 'allegation')],
    [wednesday],
    usualCeilings,
  );
  expect([week.booked, week.free]).toEqual([10, 2]);
  expect(week.days.map(({ booked, free }) => [booked, free])).toEqual([
    [6, 0],
    [4, 2],
    [2, 4],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
});

it.each([
  ['2026-03-15', '2026-03-09'],
  ['2026-03-16', '2026-03-16'],
  ['', '2026-03-09'],
  ['2026-13-45', '2026-03-09'],
])('the week of %j begins on %s', (typed, expected) => {
  expect(weekIn(typed, tuesday)).toBe(expected);
});

const carer: Carer = { approvedOn: '2024-02-29', allegationOn: null, endedOn: null, held: [] };

it.each<[string, Partial<Carer>, string, boolean]>([
  ['after the approval', {}, '2025-02-28', false],
  ['after the last review', { held: ['2025-03-01', '2024-06-01'] }, '2026-03-01', false],
  ['after an allegation', { allegationOn: '2025-04-01', held: ['2025-03-01'] }, '2026-03-01', true],
  ['after its review', { allegationOn: '2025-04-01', held: ['2025-04-01'] }, '2026-04-01', false],
])('the next review %s', (_when, more, due, soon) => {
  expect(nextReview({ ...carer, ...more })).toEqual({ due, soon });
});

it.each([
  ['2025-02-28', [], false],
  ['2025-03-01', [], true],
  ['2026-02-28', ['2025-02-28', '2026-02-28', '2026-05-01'], false],
  ['2026-03-01', ['2025-02-28', '2026-03-01'], true],
])('a review held on %s with those of %j was late: %s', (heldOn, held, late) => {
  expect(wasLate({ ...carer, held }, heldOn)).toBe(late);
});
