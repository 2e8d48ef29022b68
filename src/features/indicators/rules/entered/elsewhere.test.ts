import { describe, expect, it } from 'vitest';
import type { Definition } from '../definition.ts';
import { definitionOf } from '../definitions.ts';
import { readElsewhere, type TypedPlace } from './elsewhere.ts';

const share = definitionOf('ks4_attainment') as Definition;

const row = (value: string, numerator = '', denominator = '', name = ''): TypedPlace => ({
  name,
  value,
  numerator,
  denominator,
});

const read = (rows: Record<string, TypedPlace>, region = '') => {
  const answer = readElsewhere(share, { region, rows }, [{ code: 'E10000017', name: 'Westmere' }]);
  return answer.ok ? answer.value : answer.reason;
};

describe('what was typed of elsewhere', () => {
  it('stands by region, England and neighbours, the latter also as one', () => {
    const rows = {
      region: row('21'),
      national: row('', '200', '1,000'),
      'neighbour-1': row('', '10', '40', 'Westmere'),
      'neighbour-3': row('', '5', '60', 'North Fell'),
    };
    expect(read(rows, 'E12000002')).toMatchObject([
      { level: 'region', code: 'E12000002', name: 'North West', value: 21, numerator: null },
      { level: 'national', code: 'E92000001', value: 20, numerator: 200, denominator: 1000 },
      // 10 + 5 of 40 + 60.
      { level: 'neighbour', code: 'together', name: '2 neighbours together (weighted mean)', value: 15 },
      { level: 'neighbour', code: 'E10000017', nearness: 1, value: 25 },
      { level: 'neighbour', code: 'entered north-fell', nearness: 3 },
    ]);
  });

  it('has the median of neighbours where one of them lacks its counts', () => {
    const neighbours = {
      'neighbour-1': row('', '10', '40', 'Westmere'),
      'neighbour-2': row('31', '', '', 'North Fell'),
      'neighbour-3': row('c', '', '', 'South Fell'),
    };
    // Between 25 and 31; who is hidden has no value to count.
    expect(read(neighbours)).toMatchObject([
      { name: '2 neighbours together (median)', value: 28 },
      {},
      {},
      { value: null, mark: 'c' },
    ]);
  });

  it('has nothing of neighbours whose figures are all hidden', () => {
    expect(read({ 'neighbour-1': row('c', '', '', 'Westmere') })).toMatchObject([{ nearness: 1, mark: 'c' }]);
  });

  it.each([
    [{}, '', 'value-region', 'at least one figure'],
    [{ 'neighbour-1': row('', '', '', 'Westmere') }, '', 'value-region', 'at least one figure'],
    [{ region: row('21') }, '', 'region', 'Choose the region'],
    [
      { national: row('30', '200', '1000') },
      '',
      'value-national',
      'England: 200 out of 1,000 is 20%, not 30.',
    ],
    [{ 'neighbour-2': row('21') }, '', 'name-neighbour-2', 'which council neighbour 2 is'],
    [{ 'neighbour-2': row('', '3', '') }, '', 'denominator-neighbour-2', 'Neighbour 2: say also'],
    [
      { 'neighbour-1': row('21', '', '', 'North Fell'), 'neighbour-4': row('22', '', '', 'north fell') },
      '',
      'name-neighbour-4',
      'stands twice',
    ],
  ])('%o is refused', (rows, region, field, words) => {
    expect(read(rows, region)).toMatchObject({ field, text: expect.stringContaining(words) });
  });
});
