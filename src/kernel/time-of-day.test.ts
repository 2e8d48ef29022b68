import { describe, expect, it } from 'vitest';
import { dayOf, durationWords, minutesLater, momentAt, timeOfDay } from './time-of-day.ts';

describe('times of day', () => {
  it.each([
    ['18:00', 0, '18:00'],
    ['18:00', 90, '19:30'],
    ['09:05', 5, '09:10'],
    ['23:30', 60, '00:30'],
  ])('%s and %d minutes is %s', (time, minutes, later) => {
    expect(minutesLater(time, minutes)).toBe(later);
  });

  it.each([
    ['2026-03-10T18:42:30Z', '18:42'],
    ['2026-07-10T17:42:00Z', '18:42'],
  ])('%s is %s in England', (moment, time) => {
    expect(timeOfDay(Date.parse(moment))).toBe(time);
  });

  it('knows the day in England, which begins an hour early in summer', () => {
    expect(dayOf(Date.parse('2026-07-10T23:30:00Z'))).toBe('2026-07-11');
  });

  it.each([
    ['2026-03-10', '18:42', '2026-03-10T18:42:00.000Z'],
    ['2026-07-10', '18:42', '2026-07-10T17:42:00.000Z'],
  ])('on %s at %s it is %s', (date, time, moment) => {
    expect(new Date(momentAt(date, time)).toISOString()).toBe(moment);
  });

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [61, '1 hour 1 minute'],
    [150, '2 hours 30 minutes'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });
});
