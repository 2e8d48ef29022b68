import { describe, expect, it } from 'vitest';
import { monthsToEnter, readPartsChoice } from './parts-to-enter.ts';

const today = '2026-03-10';
const choice = { indicator: 'cla_by_age', area: 'all', team: '', at: '2026-02-28' };

describe('which parts are to be entered', () => {
  it.each([
    [{}, 'cla_by_age all 2026-02-28'],
    [{ area: '', indicator: 'care_leavers_eet' }, 'care_leavers_eet all 2026-02-28'],
    [{ team: ' North ' }, 'cla_by_age North 2026-02-28'],
    [{ at: '2021-03-31' }, 'cla_by_age all 2021-03-31'],
  ])('with %o is %s', (change, expected) => {
    const read = readPartsChoice({ ...choice, ...change }, today);
    expect(read.ok && [read.value.family.definition.code, read.value.area, read.value.at].join(' ')).toBe(
      expected,
    );
  });

  it.each([
    [{ indicator: '' }, 'indicator'],
    [{ indicator: 'dental_check' }, 'indicator'],
    [{ area: 'North', team: 'South' }, 'team'],
    [{ at: '' }, 'at'],
    [{ at: '2026-02-27' }, 'at'],
    [{ at: '2026-03-31' }, 'at'],
    [{ at: '2021-02-28' }, 'at'],
  ])('with %o is asked again at %s', (change, field) => {
    expect(readPartsChoice({ ...choice, ...change }, today)).toMatchObject({ ok: false, reason: { field } });
  });

  it('is offered for the last five years, the last month that is over first', () => {
    expect([monthsToEnter(today)[0], monthsToEnter(today).at(-1), monthsToEnter(today).length]).toEqual([
      '2026-02-28',
      '2021-03-31',
      60,
    ]);
    expect(monthsToEnter('2026-03-01')[0]).toBe('2026-02-28');
  });
});
