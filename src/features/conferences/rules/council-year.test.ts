import { describe, expect, it } from 'vitest';
import { yearBegun, yearWords } from '../../../kernel/years.ts';
import { yearFrom } from './council-year.ts';

describe('a council’s year', () => {
  it.each([
    ['2026-03-31', 2025, '2025-04-01', '2026-03-31', '2025-26'],
    ['2026-04-01', 2026, '2026-04-01', '2027-03-31', '2026-27'],
    ['1999-12-31', 1999, '1999-04-01', '2000-03-31', '1999-00'],
  ])('of %s begins in %i', (day, begun, first, last, words) => {
    expect(yearBegun(day)).toBe(begun);
    expect(yearFrom(begun)).toEqual({ first, last });
    expect(yearWords(begun)).toBe(words);
  });
});
