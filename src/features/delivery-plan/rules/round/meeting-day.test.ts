import { describe, expect, it } from 'vitest';
import { anotherDay, meetingsToAskFor, readMeetingDay } from './meeting-day.ts';

const none = { day: '', month: '', year: '' };
const typed = { day: '12', month: '5', year: '2026' };
const offered = [{ day: '2026-03-31' }, { day: '2026-05-19' }];

describe('the day of a round’s meeting', () => {
  it.each([
    ['a meeting that is offered', { ...none, meeting: '2026-03-31' }, offered, '2026-03-31'],
    ['a meeting, whatever was typed before', { ...typed, meeting: '2026-03-31' }, offered, '2026-03-31'],
    ['another day', { ...typed, meeting: anotherDay }, offered, '2026-05-12'],
    ['a typed day alone', { ...typed, meeting: '' }, offered, '2026-05-12'],
    ['a typed day where no meeting is known', { ...typed, meeting: '' }, [], '2026-05-12'],
  ])('is %s', (_what, form, meetings, day) => {
    expect(readMeetingDay(form, meetings)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['nothing was chosen', { ...none, meeting: '' }, offered, 'meeting', 'Choose the meeting'],
    ['there is nothing to choose from', { ...none, meeting: '' }, [], 'day', 'Give the day'],
    ['another day was not typed', { ...none, meeting: anotherDay }, offered, 'day', 'Give the day'],
    ['there is no such day', { ...typed, month: '13', meeting: '' }, offered, 'day', 'There is no date'],
    ['that meeting is not offered', { ...none, meeting: '2026-04-01' }, offered, 'meeting', 'Choose one'],
  ])('is asked for where %s', (_what, form, meetings, field, text) => {
    expect(readMeetingDay(form, meetings)).toMatchObject({
      ok: false,
      reason: { field, text: expect.stringContaining(text) },
    });
  });
});

it('is offered where there is still time to ask, and not too much', () => {
  const coming = ['2026-03-10', '2026-03-11', '2026-09-08', '2026-09-09'].map((day) => ({ day }));
  expect(meetingsToAskFor(coming, '2026-03-10').map(({ day }) => day)).toEqual(['2026-03-11', '2026-09-08']);
});
