import { describe, expect, it } from 'vitest';
import { ageWords } from './age.ts';

describe('the age that a page says', () => {
  it.each([
    ['2012-05-01', '2026-03-10', '13 years old'],
    ['2012-03-10', '2026-03-10', '14 years old'],
    ['2012-03-11', '2026-03-10', '13 years old'],
    ['2025-03-10', '2026-03-10', '1 year old'],
    ['2025-06-01', '2026-03-10', 'under one year old'],
    ['2024-02-29', '2026-02-28', '1 year old'],
    ['2024-02-29', '2026-03-01', '2 years old'],
    [null, '2026-03-10', 'age not known'],
  ])('born %s, on %s: %s', (born, day, words) => {
    expect(ageWords(born, day)).toBe(words);
  });
});
