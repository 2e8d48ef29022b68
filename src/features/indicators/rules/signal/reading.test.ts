import { describe, expect, it } from 'vitest';
import { plusMonths } from '../../../../kernel/days.ts';
import type { Break, Point, Series } from '../series.ts';
import { readSignal } from './reading.ts';
import { signalsOf } from './signals.ts';
import { drawnLimits, stretchesOf } from './stretches.ts';

/** Values by month from January 2019; "?" before a value marks it as doubted, null is a gap. */
type Given = number | null | `?${number}`;

const series = (values: readonly Given[], more: Partial<Series> = {}): Series => ({
  points: values.map((value, index): Point => {
    const at = plusMonths('2019-01-31', index);
    return typeof value === 'string'
      ? { at, value: Number(value.slice(1)), doubted: 'Wrong.' }
      : { at, value };
  }),
  unit: 'number',
  decimals: 0,
  polarity: 'neither',
  breaks: [],
  ...more,
});

const definition: Break = { at: '2019-09-01', note: 'counts visits only' };

describe('what can be said of a series', () => {
  it.each<[string, Given[], object]>([
    ['nothing without a figure', [null, '?5'], { kind: 'no figure' }],
    ['too few with seven', [5, 6, 5, 6, 5, 6, 5], { kind: 'too few', have: 7, need: 8 }],
    ['too few where a doubted one is the eighth', [5, 6, 5, 6, 5, 6, 5, '?9'], { kind: 'too few', have: 7 }],
    // Mean 10.25, mean step 13 ÷ 7: 5.3 to 15.2.
    ['the same while it moves within its limits', [10, 12, 9, 11, 10, 12, 9, 9], { kind: 'same' }],
    ['the same where nothing moves', [4, 4, 4, 4, 4, 4, 4, 4, 4], { kind: 'same', usual: 4 }],
    // Mean of nine 10s and 11s and a 20 is 11.5; steps are eight 1s and a 10, mean 2; 11.5 + 5.32 = 16.82.
    [
      'a rise where the last is outside',
      [10, 11, 10, 11, 10, 11, 10, 11, 10, 20],
      { kind: 'rose', since: '2019-10-31' },
    ],
    [
      'a fall where the last is outside',
      [20, 19, 20, 19, 20, 19, 20, 19, 20, 10],
      { kind: 'fell', since: '2019-10-31' },
    ],
    // Mean of five 10s, 11s and eight 14s or 15s is 12.8.
    [
      'a rise since the first of eight on one side',
      [10, 11, 10, 11, 10, 14, 15, 14, 15, 14, 15, 14, 15],
      { kind: 'rose', since: '2019-06-30' },
    ],
    // Mean 10.9, step 1: 8.3 to 13.6; the 15 is out, and the months after it are not.
    [
      'an outlier that is over',
      [11, 10, 11, 10, 11, 15, 10, 11, 10, 10, 11, 11],
      { kind: 'was out', times: [{ side: 'above', from: '2019-06-30', to: '2019-06-30' }] },
    ],
    // The doubted 40 neither is a signal nor widens the limits.
    ['the same beside a doubted figure', [10, 11, 10, 11, '?40', 10, 11, 10, 11, 10], { kind: 'same' }],
  ])('%s', (_what, values, reading) => {
    expect(readSignal(series(values))).toMatchObject(reading);
  });

  it('looks at figures of the definition in force only', () => {
    const values = [90, 91, 90, 91, 90, 91, 90, 91, 60, 61, 60, 61];
    expect(readSignal(series(values, { breaks: [definition] }))).toMatchObject({ kind: 'too few', have: 4 });
    expect(readSignal(series(values))).toMatchObject({ kind: 'fell', since: '2019-09-30' });
  });
});

describe('signals around a centre of 0 with limits at -10 and 10', () => {
  const found = (values: readonly Given[]) => {
    const { points } = series(values);
    const limits = points.map(() => ({ lower: -10, upper: 10 }));
    const baseline = { centre: 0, movingRangeLimit: 12, limits };
    return signalsOf({ points, opening: null, sound: points.length, baseline }).map(
      ({ rule, side, from, to }) => `${rule}, ${side}, ${from.slice(5, 7)} to ${to.slice(5, 7)}`,
    );
  };

  it.each<[string, Given[], string[]]>([
    ['none within', [4, -4, 5, -5, 3, -10, 10, -2], []],
    ['one outside', [4, -4, 10.1, -4], ['outside the limits, above, 03 to 03']],
    ['none of a doubted one outside', [4, -4, '?30', -4], []],
    ['none of seven in a row', [1, 2, 1, 2, 1, 2, 1, -1, 1, 2], []],
    ['eight in a row', [-1, 1, 2, 1, 2, 1, 2, 1, 2, -1], ['eight on one side, above, 02 to 09']],
    [
      'eight and ten in a row',
      [-1, -2, -1, -2, -1, -2, -1, -2, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1],
      ['eight on one side, below, 01 to 08', 'eight on one side, above, 09 to 06'],
    ],
    ['none of eight around a gap', [1, 2, 1, 2, null, 1, 2, 1, 2], []],
    ['none of eight with one on the centre', [1, 2, 1, 2, 0, 1, 2, 1, 2], []],
    ['three of four near a limit', [-1, 6, 1, 6, 6, -1], ['three of four near a limit, above, 02 to 05']],
    ['none of three of four at half way', [-1, 5, 1, 5, 5, -1], []],
    ['none of three of four on two sides', [-1, 6, -6, 1, 6, -1], []],
    [
      'one of a row that goes on near a limit',
      [1, -6, -7, -6, -7, -6, 1],
      ['three of four near a limit, below, 02 to 06'],
    ],
  ])('%s', (_what, values, signals) => {
    expect(found(values)).toEqual(signals);
  });
});

describe('limits of a percentage', () => {
  const shares = (denominator: number) =>
    series([50, 52, 50, 52, 50, 52, 50, 52], { unit: 'percentage' }).points.map((point) => ({
      ...point,
      numerator: (Number(point.value) / 100) * denominator,
      denominator,
    }));
  const limitsOf = (denominator: number) =>
    stretchesOf(series([], { unit: 'percentage', points: shares(denominator) }))[0]?.baseline?.limits[0];

  it('are those of chance where few children were counted', () => {
    // 51 ± 3 × √(51 × 49 ÷ 100) = 51 ± 15.0, wider than 51 ± 2.66 × 2.
    expect(limitsOf(100)?.lower).toBeCloseTo(51 - 14.997, 2);
  });

  it('are those of the months before where many were', () => {
    // 3 × √(51 × 49 ÷ 10 000) = 1.5, narrower than 2.66 × 2 = 5.32.
    expect(limitsOf(10_000)?.upper).toBeCloseTo(56.32, 10);
  });

  it('are drawn within what can be', () => {
    expect(drawnLimits({ lower: -3, upper: 104 }, 'percentage')).toEqual({ lower: 0, upper: 100 });
    expect(drawnLimits({ lower: -3, upper: 104 }, 'number')).toEqual({ lower: 0, upper: 104 });
    expect(drawnLimits({ lower: -3, upper: 104 }, 'average')).toEqual({ lower: -3, upper: 104 });
  });
});
