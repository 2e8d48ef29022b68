import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { endAdjournedBy, readAdjourned, readMove } from './move-review.ts';

describe('a review that moves', () => {
  it('keeps its reason', () => {
    expect(readMove({ day: '24 March 2026', at: '', place: 'School', reason: 'An exam' })).toEqual({
      ok: true,
      value: { day: '2026-03-24', at: '', place: 'School', reason: 'An exam' },
    });
  });
  it.each<[Typed, string]>([
    [{ day: '24 March 2026' }, 'reason'],
    [{ reason: 'An exam' }, 'day'],
  ])('%o is asked about', (typed, field) => {
    const read = readMove(typed);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});

describe('a review that is adjourned', () => {
  const typed: Typed = { met: '9 March 2026', day: '16 March 2026', at: '10am', reason: 'No report' };

  it.each([
    ['2026-03-09', '2026-04-08'],
    ['2026-03-02', '2026-03-30'],
    ['2026-12-14', '2027-01-14'],
  ])('of %s is ended by %s: 20 working days, bank holidays left out', (met, last) => {
    expect(endAdjournedBy(met)).toBe(last);
  });

  it('is read', () => {
    expect(readAdjourned(typed, '2026-03-10')).toEqual({
      ok: true,
      value: { met: '2026-03-09', day: '2026-03-16', at: '10:00', reason: 'No report' },
    });
  });

  it.each<[string, Typed, string | null]>([
    ['the last day', { day: '8 April 2026' }, null],
    ['a day later', { day: '9 April 2026' }, 'day'],
    ['Easter Monday', { day: '6 April 2026' }, 'day'],
    ['a Saturday', { day: '14 March 2026' }, 'day'],
    ['the same day', { day: '9 March 2026' }, 'day'],
    ['to no day', { day: '' }, 'day'],
    ['met on a day to come', { met: '11 March 2026' }, 'met'],
    ['met on no day', { met: '' }, 'met'],
    ['without a reason', { reason: ' ' }, 'reason'],
  ])('%s', (_, parts, field) => {
    const read = readAdjourned({ ...typed, ...parts }, '2026-03-10');
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
