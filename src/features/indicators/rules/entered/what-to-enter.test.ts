import { describe, expect, it } from 'vitest';
import { indicatorsToEnter, readChoice, yearsToEnter } from './what-to-enter.ts';

const today = '2026-03-10';
const choice = { indicator: 'complaints', area: 'all', team: '', begins: '2025' };

describe('what is to be entered', () => {
  it.each([
    [{}, 'complaints all 2025 3'],
    [{ begins: '' }, 'complaints all 2025 3'],
    [{ area: '' }, 'complaints all 2025 3'],
    [{ area: 'North' }, 'complaints North 2025 3'],
    [{ team: ' North ' }, 'complaints North 2025 3'],
    [{ team: 'ALL' }, 'complaints all 2025 3'],
    [{ indicator: 'dental_check', begins: '2019' }, 'dental_check all 2019 12'],
  ])('with %o is %s', (change, expected) => {
    const read = readChoice({ ...choice, ...change }, today);
    expect(
      read.ok &&
        [read.value.definition.code, read.value.area, read.value.year, read.value.periods.length].join(' '),
    ).toBe(expected);
  });

  it.each([
    [{ indicator: '' }, 'indicator'],
    [{ indicator: 'nothing' }, 'indicator'],
    // A family of legal statuses has no figure of its own.
    [{ indicator: 'cla_by_legal_status' }, 'indicator'],
    [{ area: 'North', team: 'South' }, 'team'],
    [{ begins: '2026' }, 'begins'],
    [{ begins: '2009' }, 'begins'],
    [{ begins: 'soon' }, 'begins'],
  ])('with %o is asked again at %s', (change, field) => {
    expect(readChoice({ ...choice, ...change }, today)).toMatchObject({ ok: false, reason: { field } });
  });

  it('of a year that has only begun is nothing yet', () => {
    const read = readChoice({ ...choice, begins: '2026' }, '2026-05-10');
    expect(read).toMatchObject({
      reason: { text: 'Nothing of 2026/27 is over yet. Choose the year before.' },
    });
  });

  it('is offered with what nobody counts from records first, and the last year first', () => {
    const [first, ...others] = indicatorsToEnter();
    expect(first?.group).toBe('Counted by others');
    expect(first?.definitions.map(({ code }) => code)).toEqual([
      'ks2_attainment',
      'ks4_attainment',
      'year_12_13_eet',
      'eet_18_20',
      'higher_education',
      'apprenticeships',
      'advocacy',
      'complaints',
      'statements_sent',
    ]);
    expect(others.map(({ group }) => group)).toEqual([
      'In need and protected',
      'In our care',
      'Leaving care',
    ]);
    expect(yearsToEnter(today).slice(0, 2)).toEqual([2025, 2024]);
  });
});
