import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTidy } from '../readers/tidy.ts';
import { comparatorsOf } from './comparators.ts';
import type { NationalFigure, Neighbours } from './national-statistics.ts';
import { type Twin, twins } from './twins.ts';

const { figures } = readTidy(
  readFileSync(new URL('../readers/fixtures/looked-after-tidy.csv', import.meta.url), 'utf8'),
  'looked-after.csv',
);
const northshire: Neighbours = {
  code: '901',
  name: 'Northshire',
  region: 'North West',
  neighbours: ['902', '903', '904', '999'].map((code) => ({ code, closeness: 'Close' })),
};
const twin = (code: string): Twin => {
  const found = twins[code];
  if (!found) throw new Error(`no twin of ${code}`);
  return found;
};

describe('beside an indicator stand', () => {
  const compared = comparatorsOf(twin('cla_rate'), figures, northshire, '2025');

  it('the authority, its region and England, as published', () =>
    expect([compared.own, compared.region, compared.national]).toMatchObject([
      { name: 'Northshire', value: 65 },
      { name: 'North West', value: 90 },
      { name: 'England', value: 67 },
    ]));

  it('its neighbours by their counts, where all with a value have both', () => {
    // 80 of 10,000 and 120 of 30,000 children: 200 of 40,000, which is 50 per 10,000 and not the 60 between 80 and 40.
    expect(compared.neighbours).toMatchObject({ method: 'weighted mean', value: 50, withValue: 2 });
    expect(compared.neighbours.neighbours.map(({ name, value, mark }) => [name, value, mark])).toEqual([
      ['Westmere', 80, null],
      ['Vale, County of', null, 'c'],
      ['Dunmoor', 40, null],
    ]);
  });

  it('their spread', () =>
    expect([compared.neighbours.lowest, compared.neighbours.highest]).toMatchObject([
      { name: 'Dunmoor', value: 40 },
      { name: 'Westmere', value: 80 },
    ]));

  it('the median, where a count is not published', () => {
    const withoutOne = figures.map(
      (figure): NationalFigure =>
        figure.name === 'Dunmoor' && figure.indicator === 'population_estimate'
          ? { ...figure, value: null, mark: 'x' }
          : figure,
    );
    expect(comparatorsOf(twin('cla_rate'), withoutOne, northshire, '2025').neighbours).toMatchObject({
      method: 'median',
      value: 60,
    });
  });

  it('the median of numbers, which have no common denominator', () =>
    expect(comparatorsOf(twin('cla_number'), figures, northshire, '2025').neighbours).toMatchObject({
      method: 'median',
      value: 100,
      withValue: 2,
    }));

  it('nothing, where the year or the authority is not in the statistic', () =>
    expect(
      comparatorsOf(twin('cla_rate'), figures, { ...northshire, code: '998', neighbours: [] }, '2019'),
    ).toEqual({
      period: '2019',
      own: null,
      region: null,
      national: null,
      neighbours: {
        method: 'median',
        value: null,
        neighbours: [],
        withValue: 0,
        lowest: null,
        highest: null,
      },
    }));
});
