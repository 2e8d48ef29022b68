import { describe, expect, it } from 'vitest';
import { dateWords, longDateWords, momentWords, monthWords, nearWords, timeWords } from './words-of-time.ts';

describe('dates and times in words', () => {
  it('writes a date as people say it', () => {
    expect(dateWords('2019-09-07')).toBe('7 September 2019');
    expect(longDateWords('2019-09-17')).toBe('Tuesday 17 September 2019');
    expect(monthWords('2019-03-31')).toBe('March 2019');
  });

  it.each([
    ['2026-03-10T09:05:59.123Z', '10 March 2026 at 9.05am'],
    ['2026-07-01T17:00:00Z', '1 July 2026 at 6pm'],
    ['2026-06-10T23:30:00Z', '11 June 2026 at 12.30am'],
  ])('writes the moment %s as it is in England: %s', (moment, words) => {
    expect(momentWords(new Date(moment))).toBe(words);
  });

  it.each([
    ['18:00', '6pm'],
    ['13:30', '1.30pm'],
    ['09:05', '9.05am'],
    ['12:00', 'noon'],
    ['12:30', '12.30pm'],
    ['00:00', 'midnight'],
    ['00:15', '12.15am'],
  ])('%s is %s', (time, words) => {
    expect(timeWords(time)).toBe(words);
  });

  it.each([
    ['2019-09-17', 'today'],
    ['2019-09-18', 'tomorrow'],
    ['2019-09-20', 'in 3 days'],
    ['2019-10-02', null],
    ['2019-09-16', null],
  ])('%s seen on 17 September 2019: %s', (date, words) => {
    expect(nearWords(date, '2019-09-17')).toBe(words);
  });
});
