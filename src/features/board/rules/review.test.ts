import { describe, expect, it } from 'vitest';
import { reviewOn } from './review.ts';

// "Reviewed annually at its first meeting following the Annual General Meeting of Full Council in May", Lancashire 2023.
describe('the yearly review', () => {
  it.each<[string, string | null, boolean, string]>([
    ['2026-03-10', '2025-07-09', false, 'May 2026'],
    ['2026-04-30', '2025-07-09', false, 'May 2026'],
    ['2026-05-01', '2025-07-09', true, 'May 2026'],
    ['2026-09-01', '2025-07-09', true, 'May 2026'],
    ['2026-09-01', '2026-07-08', false, 'May 2027'],
    ['2026-12-31', '2026-05-01', false, 'May 2027'],
    ['2027-01-01', '2026-04-30', true, 'May 2026'],
    ['2026-09-01', null, true, 'May 2026'],
  ])('on %s, last reviewed %s: due %s, %s', (today, last, isDue, words) => {
    const review = reviewOn(today, last);
    expect(review.isDue).toBe(isDue);
    expect(review.words).toBe(`at the first meeting after the Annual Meeting of Full Council in ${words}`);
  });
});
