import { describe, expect, it } from 'vitest';
import { leaseEnds, nextAttempt } from './backoff.ts';

const queued = new Date('2026-03-10T09:00:00Z');
const later = (minutes: number): Date => new Date(queued.getTime() + minutes * 60_000);

describe('a letter that could not go', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 240],
    [30, 240],
  ])('is tried again, after attempt %i in %i minutes', (attempts, minutes) => {
    expect(nextAttempt(attempts, queued, later(10))).toEqual(later(10 + minutes));
  });

  it('is given up when it is a week old', () => {
    const week = 7 * 24 * 60;
    expect(nextAttempt(9, queued, later(week - 240))).toEqual(later(week));
    expect(nextAttempt(9, queued, later(week - 239))).toBeNull();
  });

  it('is nobody else’s for ten minutes while it is handed over', () => {
    expect(leaseEnds(queued)).toEqual(later(10));
  });
});
