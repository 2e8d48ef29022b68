import { describe, expect, it } from 'vitest';
import { mayMeetOn, readWeeks, roundDays, usualWeeks, type Weeks } from './dates.ts';

describe('the days of a round', () => {
  it.each<[string, string, Weeks, string, string, string]>([
    ['three, two and one week before', '2026-03-31', usualWeeks, '2026-03-10', '2026-03-17', '2026-03-24'],
    ['before a Monday after Easter', '2026-04-27', usualWeeks, '2026-04-02', '2026-04-13', '2026-04-20'],
    ['before a Saturday: the Fridays', '2026-03-28', usualWeeks, '2026-03-06', '2026-03-13', '2026-03-20'],
    ['over Christmas', '2027-01-04', usualWeeks, '2026-12-14', '2026-12-21', '2026-12-24'],
    [
      'in weeks of the plan’s own',
      '2026-03-31',
      { ask: 6, back: 2, brief: 0 },
      '2026-02-17',
      '2026-03-17',
      '2026-03-31',
    ],
  ])('are %s', (_, meeting, weeks, ask, back, brief) => {
    expect(roundDays(meeting, weeks)).toEqual({ ask, back, brief });
  });
});

describe('the weeks of a plan', () => {
  it('are read as they are typed', () => {
    expect(readWeeks({ ask: ' 4', back: '3', brief: '1 ' })).toEqual({
      ok: true,
      value: { ask: 4, back: 3, brief: 1 },
    });
  });

  it.each([
    ['no number', { ask: 'three', back: '2', brief: '1' }, 'whole weeks'],
    ['nothing', { ask: '', back: '2', brief: '1' }, 'whole weeks'],
    ['half a week', { ask: '3.5', back: '2', brief: '1' }, 'whole weeks'],
    ['a year', { ask: '52', back: '2', brief: '1' }, 'whole weeks'],
    ['answers before asking', { ask: '2', back: '3', brief: '1' }, 'asked first'],
    ['asking when the answers are back', { ask: '2', back: '2', brief: '1' }, 'asked first'],
    ['a briefing before the answers', { ask: '3', back: '1', brief: '2' }, 'asked first'],
  ])('are not %s', (_, typed, words) => {
    const read = readWeeks(typed);
    expect(read.ok ? '' : read.reason).toContain(words);
  });
});

it.each([
  ['2026-03-10', false],
  ['2026-03-09', false],
  ['2026-03-11', true],
  ['2026-09-08', true],
  ['2026-09-09', false],
])('a meeting on %s can have a round on 10 March 2026: %s', (day, may) => {
  expect(mayMeetOn(day, '2026-03-10').ok).toBe(may);
});
