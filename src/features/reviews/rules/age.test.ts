import { describe, expect, it } from 'vitest';
import { ageOn, ageWords } from './age.ts';

describe('an age', () => {
  it.each([
    ['2012-03-10', '2026-03-10', 14],
    ['2012-03-11', '2026-03-10', 13],
    ['2016-02-29', '2026-02-28', 9],
    ['2016-02-29', '2026-03-01', 10],
    ['2026-03-10', '2026-03-10', 0],
  ])('born %s, on %s: %i', (born, at, age) => {
    expect(ageOn(born, at)).toBe(age);
  });

  it('is not known without a date of birth', () => {
    expect(ageWords(null, '2026-03-10')).toBe('not known');
  });
});
