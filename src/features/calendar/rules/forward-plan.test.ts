import { describe, expect, it } from 'vitest';
import { occurrencesOf, usualDuties } from './duties.ts';
import { deferredWords, nextAfter, plannedTime, previousBefore } from './forward-plan.ts';

describe('the time of a meeting', () => {
  it.each([
    [[30, 20], 120, 'fits', '70 of 120 minutes planned, 50 minutes left'],
    [[60, 40], 120, 'full', '120 of 120 minutes planned, no time left'],
    [[60, 41], 120, 'too long', '121 of 120 minutes planned, 1 minute too many'],
    [[30, null, null], 120, 'fits', '50 of 120 minutes planned, 70 minutes left; 2 items without a time'],
    [[], 90, 'fits', '20 of 90 minutes planned, 70 minutes left'],
  ])('%o of %i', (minutes, length, state, words) => {
    expect(
      plannedTime(
        minutes.map((one) => ({ minutes: one })),
        length,
      ),
    ).toMatchObject({ state, words });
  });
});

const meetings = [
  { id: 'nov', date: '2026-11-11' },
  { id: 'may', date: '2026-05-13' },
  { id: 'sep', date: '2026-09-09' },
];

describe('the meeting next door', () => {
  it.each([
    ['2026-05-13', 'sep'],
    ['2026-01-01', 'may'],
    ['2026-11-11', undefined],
  ])('after %s: %s', (date, id) => {
    expect(nextAfter(meetings, date)?.id).toBe(id);
  });

  it.each([
    ['2026-11-11', '2026-01-01', 'sep'],
    ['2026-11-11', '2026-10-01', undefined],
    ['2026-05-13', '2026-01-01', undefined],
  ])('before %s, seen on %s: %s', (date, today, id) => {
    expect(previousBefore(meetings, date, today)?.id).toBe(id);
  });
});

describe('a duty that comes back every year', () => {
  it.each([
    [9, '2026-03-10', [{ year: 2026, meetingId: 'sep' }]],
    [10, '2026-03-10', [{ year: 2026, meetingId: 'nov' }]],
    [
      3,
      '2026-03-10',
      [
        { year: 2026, meetingId: 'may' },
        { year: 2027, meetingId: null },
      ],
    ],
    [2, '2026-03-10', [{ year: 2027, meetingId: null }]],
    [
      5,
      '2026-05-20',
      [
        { year: 2026, meetingId: null },
        { year: 2027, meetingId: null },
      ],
    ],
  ])('in month %i, seen on %s', (month, today, expected) => {
    expect(occurrencesOf(month, meetings, today)).toEqual(expected);
  });

  it('has a title of its own', () => {
    expect(new Set(usualDuties.map(({ title }) => title)).size).toBe(usualDuties.length);
  });
});

describe('what was deferred', () => {
  it.each([
    [0, null, null],
    [1, 'the figures were not ready', 'Deferred once: the figures were not ready'],
    [2, null, 'Deferred twice'],
    [4, 'no time', 'Deferred 4 times: no time'],
  ])('%i times because of %s', (count, reason, words) => {
    expect(deferredWords(count, reason)).toBe(words);
  });
});
