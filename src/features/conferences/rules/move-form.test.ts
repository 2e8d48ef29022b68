import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { cautionsAbout, readNotHeld, readPlan } from './move-form.ts';

describe('a conference to come', () => {
  it.each<[string, Typed, object]>([
    ['day and time', { day: '24 March 2026', at: '2pm' }, { value: { day: '2026-03-24', at: '14:00' } }],
    ['no time yet', { day: '24 March 2026' }, { value: { at: '' } }],
    ['no day', { at: '2pm' }, { reason: { field: 'day' } }],
    ['no such time', { day: '24 March 2026', at: 'early' }, { reason: { field: 'at' } }],
  ])('with %s', (_, typed, expected) => {
    expect(readPlan(typed)).toMatchObject(expected);
  });

  it.each([
    ['2026-03-24', 0],
    ['2026-03-28', 1],
    ['2026-04-03', 2],
    ['2026-03-31', 0],
    ['2026-03-09', 1],
  ])('on %s has %i things against it', (day, count) => {
    expect(cautionsAbout(day, '2026-03-31', '2026-03-10')).toHaveLength(count);
  });
});

describe('a conference that did not come about', () => {
  const form: Typed = { state: 'adjourned', day: '9 March 2026', reason: 'report' };
  it.each<[string, Typed, object]>([
    ['adjourned', {}, { value: { state: 'adjourned', day: '2026-03-09', reason: 'report' } }],
    ['called off', { state: 'called off' }, { value: { state: 'called off' } }],
    ['held', { state: 'held' }, { reason: { field: 'state' } }],
    ['to come', { day: '11 March 2026' }, { reason: { field: 'day' } }],
    ['without a reason', { reason: '' }, { reason: { field: 'reason' } }],
  ])('%s', (_, changed, expected) => {
    expect(readNotHeld({ ...form, ...changed }, '2026-03-10')).toMatchObject(expected);
  });
});
