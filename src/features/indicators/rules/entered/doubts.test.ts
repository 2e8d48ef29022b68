import { describe, expect, it } from 'vitest';
import type { Belonging } from '../areas/belonging.ts';
import { definitionOf } from '../definitions.ts';
import { doubtsIn, type Placed } from './doubts.ts';

const ends = ['2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28'];

const series = (area: string, values: readonly (number | null)[], from = 0): Placed[] =>
  values.map((value, place) => ({ area, at: ends[from + place] ?? '', value }));

const doubts = (
  code: string,
  typed: readonly Placed[],
  counting: readonly Placed[],
  belongings: readonly Belonging[] = [],
) => {
  const definition = definitionOf(code);
  if (!definition) throw new Error(code);
  return Object.fromEntries(doubtsIn(definition, typed, counting, belongings));
};

describe('figures that were typed', () => {
  it('are doubted where the decimal point has moved, beside the months that count already', () => {
    const found = doubts('eet_18_20', series('all', [6.15], 5), series('all', [61.2, 60.8, 62, 61.7, 60.9]));
    expect(found).toEqual({ '2026-02-28': expect.stringContaining('The decimal point has probably moved') });
  });

  it('are doubted where the teams no longer add up', () => {
    const teams = [...series('North', [10, 12, 11]), ...series('South', [20, 21, 19])];
    const found = doubts('cla_number', series('all', [40], 2), [...teams, ...series('all', [30, 33])]);
    expect(found).toEqual({ '2025-11-30': expect.stringContaining('add up to 30') });
  });

  it.each<[string, string, number, Record<string, unknown>]>([
    ['of a district are not added to those of its own teams', 'East', 30, {}],
    ['of the council are held against its teams, not against districts', 'all', 45, {}],
    [
      'of the council are doubted where its teams do not add up',
      'all',
      40,
      { '2025-11-30': expect.stringContaining('add up to 45') },
    ],
  ])('%s', (_what, area, value, expected) => {
    const belongings = ['North', 'South', 'East'].map(
      (name): Belonging => ({
        area: name,
        kind: name === 'East' ? 'district' : 'team',
        within: name === 'East' ? null : 'East',
        from: '2020-04-01',
        to: null,
      }),
    );
    const counting = [
      ...series('North', [10, 12, 11]),
      ...series('South', [20, 21, 19]),
      ...series('West', [15, 15, 15]),
      ...series('East', [30, 33]),
      ...series('all', [45, 48]),
    ];
    expect(doubts('cla_number', series(area, [value], 2), counting, belongings)).toEqual(expected);
  });

  it('are not doubted for what was doubtful before, in another month', () => {
    const counting = series('all', [61.2, 60.8, 6.2, 61.7, 60.9]);
    expect(doubts('eet_18_20', series('all', [62.1], 5), counting)).toEqual({});
  });

  it('take the place of those that counted, so that one put right is doubted no more', () => {
    const counting = series('all', [61.2, 60.8, 6.2, 61.7, 60.9]);
    expect(doubts('eet_18_20', series('all', [62], 2), counting)).toEqual({});
  });

  it.each([
    ['a first month alone', series('all', [12]), []],
    ['a count that begins anew in April', series('all', [2], 5), series('all', [40, 51, 66, 70, 81])],
    [
      'quarters with months between them',
      [{ area: 'all', at: '2025-12-31', value: 12 }],
      [{ area: 'all', at: '2025-09-30', value: 11 }],
    ],
    ['a month without figure', series('all', [null], 5), series('all', [40, 41, 42, 43, 44])],
  ])('raise no doubt: %s', (_, typed, counting) => {
    expect(doubts('statements_sent', typed, counting)).toEqual({});
  });
});
