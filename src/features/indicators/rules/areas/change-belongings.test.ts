import { describe, expect, it } from 'vitest';
import type { Belonging } from './belonging.ts';
import { end, place } from './change-belongings.ts';

const one = (
  area: string,
  kind: Belonging['kind'],
  within: string | null,
  from: string,
  to: string | null = null,
): Belonging => ({ area, kind, within, from, to });

const districts = [one('East', 'district', null, '2020-04-01'), one('West', 'district', null, '2020-04-01')];
const harbour = one('Harbour', 'team', 'East', '2020-04-01');
const all = [...districts, harbour];

const ofHarbour = (changed: ReturnType<typeof place>) =>
  changed.ok
    ? changed.value.filter(({ area }) => area === 'Harbour').map(({ within, from, to }) => [within, from, to])
    : changed.reason;

const harbourTo = (within: string | null, from: string, before: readonly Belonging[] = all) =>
  ofHarbour(place(before, { area: 'Harbour', kind: 'team', within, from }));

describe('an area is put where it belongs', () => {
  it.each([
    ['for the first time', harbourTo('West', '2025-07-01', districts), [['West', '2025-07-01', null]]],
    [
      'and leaves where it was on the day before',
      harbourTo('West', '2025-07-01'),
      [
        ['East', '2020-04-01', '2025-06-30'],
        ['West', '2025-07-01', null],
      ],
    ],
    [
      'in the place of what was wrong from the same day',
      harbourTo('West', '2020-04-01'),
      [['West', '2020-04-01', null]],
    ],
    [
      'until it is moved again',
      harbourTo(null, '2022-01-01', [
        ...districts,
        one('Harbour', 'team', 'East', '2020-04-01', '2025-06-30'),
        one('Harbour', 'team', 'West', '2025-07-01'),
      ]),
      [
        ['East', '2020-04-01', '2021-12-31'],
        [null, '2022-01-01', '2025-06-30'],
        ['West', '2025-07-01', null],
      ],
    ],
    [
      'before it began until now',
      harbourTo('West', '2021-01-01', [...districts, one('Harbour', 'team', 'East', '2022-01-01')]),
      [
        ['West', '2021-01-01', '2021-12-31'],
        ['East', '2022-01-01', null],
      ],
    ],
    [
      'and still ends when it is to end',
      harbourTo('West', '2025-07-01', [...districts, { ...harbour, to: '2025-12-31' }]),
      [
        ['East', '2020-04-01', '2025-06-30'],
        ['West', '2025-07-01', '2025-12-31'],
      ],
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is refused where the larger area is not there', () => {
    expect(harbourTo('East', '2019-01-01')).toMatchObject({ field: 'within' });
  });
});

describe('an area ends', () => {
  it('on its last day, and what was to come of it is left out', () => {
    const later = place(all, { area: 'Harbour', kind: 'team', within: 'West', from: '2026-01-01' });
    expect(later.ok && ofHarbour(end(later.value, 'Harbour', '2025-12-01'))).toEqual([
      ['East', '2020-04-01', '2025-12-01'],
    ]);
  });

  it.each([
    ['an area that holds others on the next day', 'East', /“Harbour” lies in “East”/],
    ['one that nobody knows', 'South', /There is no area “South”/],
  ])('not where it is %s', (_what, area, text) => {
    expect(end(all, area, '2025-12-31')).toMatchObject({
      ok: false,
      reason: { text: expect.stringMatching(text) },
    });
  });

  it('not on a day on which it is not there', () => {
    expect(end(all, 'Harbour', '2019-12-31')).toMatchObject({ ok: false, reason: { field: 'to' } });
  });
});
