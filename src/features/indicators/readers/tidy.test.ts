import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { readTidy } from './tidy.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const lookedAfter = fixture('looked-after-tidy.csv');

describe('a tidy file', () => {
  const statistics = readTidy(lookedAfter, 'looked-after.csv');

  it('has its columns told apart by what they hold, with a byte order mark before them', () =>
    expect([statistics.filters, statistics.indicators]).toEqual([
      ['population_type'],
      ['population_estimate', 'children_count', 'rate_per_10000'],
    ]));

  it('has a figure for every line and indicator, with its area', () => {
    expect(statistics.figures).toHaveLength(8 * 3);
    expect(
      statistics.figures.find(
        ({ name, indicator }) => name === 'Northshire' && indicator === 'rate_per_10000',
      ),
    ).toEqual({
      period: '2025',
      level: 'local authority',
      code: 'E10000901',
      localCode: '901',
      name: 'Northshire',
      regionCode: 'E12000002',
      filters: { population_type: 'Children looked after on 31 March each year' },
      indicator: 'rate_per_10000',
      value: 65,
      mark: null,
    });
    expect(statistics.figures.slice(0, 6).map(({ level, code }) => [level, code])).toEqual([
      ...Array(3).fill(['national', 'E92000001']),
      ...Array(3).fill(['regional', 'E12000002']),
    ]);
  });

  it('keeps marks as marks, and a name with a comma whole', () =>
    expect(
      statistics.figures
        .filter(({ name }) => name === 'Vale, County of')
        .map(({ value, mark }) => [value, mark]),
    ).toEqual([
      [null, 'x'],
      [null, 'c'],
      [null, 'c'],
    ]));

  it('may have its columns in any order', () => {
    const stability = readTidy(fixture('stability-tidy.csv'), 'stability.csv');
    expect(stability.filters).toEqual(['placement_stability', 'cla_group']);
    expect(stability.figures.slice(-4).map(({ indicator, value, mark }) => [indicator, value, mark])).toEqual(
      [
        ['children_percent', null, 'k'],
        ['children_count', 2, null],
        ['children_percent', null, 'z'],
        ['children_count', null, 'low'],
      ],
    );
  });

  const many = [
    lookedAfter.trimEnd(),
    ...Array.from({ length: 20 }, () => lookedAfter.trimEnd().split('\n').at(-1)),
  ];
  const changed = (from: string, to: string): string => many.join('\n').replace(from, to);
  it.each([
    [
      'a letter among numbers',
      changed(',8000,', ',8O00,'),
      /file\.csv, line 2, children_count: “8O00” is neither/,
    ],
    ['an unknown level', changed('National', 'Ward'), /line 2, geographic_level: “Ward” is none of/],
    ['a year that is none', changed('\n2024,', '\n24,'), /line 8, time_period: “24” is not a year/],
    [
      'a code that is none',
      changed('E06000902', 'Westmere'),
      /line 5, new_la_code: “Westmere” is not a code/,
    ],
    ['a cell too many', changed(',67\n', ',67,1\n'), /line 2: this line has 15 cells/],
    ['a missing column', changed('region_code', 'region'), /line 1, region_code: this column is missing/],
    [
      'a column twice',
      changed('children_count', 'population_estimate'),
      /line 1, population_estimate: this column stands here twice/,
    ],
    ['another file', 'a,b\n1,2\n', /line 1: the first line does not name/],
    ['no lines', `${lookedAfter.split('\n', 1)[0]}\n`, /line 1: there are no figures/],
  ])('%s: refused', (_, text, message) => {
    expect(() => readTidy(text, 'file.csv')).toThrow(UnreadableTable);
    expect(() => readTidy(text, 'file.csv')).toThrow(message);
  });
});
