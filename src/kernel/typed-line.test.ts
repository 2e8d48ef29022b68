import { describe, expect, it } from 'vitest';
import { readDate, readTime } from './typed-line.ts';

describe('a day and a time in one line', () => {
  it.each([
    ['2026-05-13', '2026-05-13'],
    ['Wednesday 13 May 2026', '2026-05-13'],
    ['13/05/2026', '2026-05-13'],
    ['', null],
    ['13 May', 'Give the year'],
    ['soon', 'is not a date'],
    ['31 June 2026', 'is not a date that exists'],
    ['Monday 13 May 2026', 'names a Monday'],
  ])('the date %s', (typed, expected) => {
    const read = readDate(typed);
    if (read.ok) expect(read.value).toBe(expected);
    else expect(read.reason).toContain(expected);
  });

  it.each([
    ['6pm', '18:00'],
    ['13:30', '13:30'],
    ['', null],
  ])('the time %s', (typed, expected) => {
    expect(readTime(typed)).toEqual({ ok: true, value: expected });
  });

  it('asks again for a time that is none', () => {
    const read = readTime('late');
    expect(read.ok ? '' : read.reason).toContain('like 6pm');
  });
});
