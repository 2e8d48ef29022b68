import { describe, expect, it } from 'vitest';
import { type AreaFigure, withLargerAreas } from './add-up.ts';
import { type Belonging, treeOn } from './belonging.ts';

const june = '2025-06-30';
const july = '2025-07-31';

const belong = (
  area: string,
  kind: Belonging['kind'],
  within: string | null,
  from = '2020-04-01',
  to: string | null = null,
): Belonging => ({ area, kind, within, from, to });

const belongings = [
  belong('Coast', 'locality', null),
  belong('East', 'district', 'Coast'),
  belong('West', 'district', 'Coast'),
  belong('Harbour', 'team', 'East', '2020-04-01', june),
  belong('Harbour', 'team', 'West', '2025-07-01'),
  belong('Hill', 'team', 'East'),
  belong('Moor', 'team', 'West'),
];

const figure = (
  area: string,
  numerator: number | null,
  denominator: number | null,
  parts = {},
): AreaFigure => ({
  indicator: 'dental_check',
  area,
  at: june,
  version: 1,
  value: numerator !== null && denominator ? (100 * numerator) / denominator : null,
  numerator,
  denominator,
  mark: null,
  doubt: null,
  ...parts,
});

const numbered = (area: string, value: number, at = june): AreaFigure =>
  figure(area, value, null, { indicator: 'cla_number', value, at });

const teams = [figure('Harbour', 30, 40), figure('Hill', 20, 20), figure('Moor', 0, 0)];

const together = (figures: AreaFigure[]) => withLargerAreas(figures, (day) => treeOn(belongings, day));

const of = (figures: AreaFigure[], area: string, at = june) => {
  const found = together(figures).figures.filter((one) => one.area === area && one.at === at);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] && [found[0].value, found[0].numerator, found[0].denominator];
};

describe('the figure of a larger area', () => {
  // East: 30 + 20 of 40 + 20 = 83.3 %; West: 0 of 0, nobody to count; Coast: 50 of 60.
  it.each([
    ['East', [(100 * 50) / 60, 50, 60]],
    ['West', [null, 0, 0]],
    ['Coast', [(100 * 50) / 60, 50, 60]],
  ])('%s is added up from both counts of what lies in it', (area, expected) => {
    expect(of(teams, area)).toEqual(expected);
  });

  it('follows a team that moves from one day to another', () => {
    const both = [june, july].flatMap((at) => [
      numbered('Harbour', 7, at),
      numbered('Hill', 11, at),
      numbered('Moor', 5, at),
    ]);
    const values = ['East', 'West', 'Coast'].map((area) => [june, july].map((at) => of(both, area, at)?.[0]));
    expect(values).toEqual([
      [18, 11],
      [5, 12],
      [23, 23],
    ]);
  });

  it('of an average is what all have together by how many they are', () => {
    const scores = teams.map((one, place) => ({
      ...one,
      indicator: 'sdq_average',
      numerator: [280, 300, 0][place] ?? 0,
    }));
    // (280 + 300) / (40 + 20)
    expect(of(scores, 'East')).toEqual([580 / 60, 580, 60]);
  });

  it('of a rate counts the children who live in all of it', () => {
    const rates = [
      figure('Harbour', 20, 4000, { indicator: 'cla_rate' }),
      figure('Hill', 10, 1000, { indicator: 'cla_rate' }),
      figure('Moor', 1, null, { indicator: 'cla_rate' }),
    ];
    expect(of(rates, 'East')).toEqual([60, 30, 5000]);
    expect(of(rates, 'West')).toBeUndefined();
  });

  it('of kinds of home is added up kind by kind', () => {
    const homes = teams.map((one) => ({ ...one, indicator: 'cla_by_placement.U4', denominator: null }));
    expect(of(homes, 'East')).toEqual([50, 50, null]);
  });
});

describe('a larger area whose figure is not known', () => {
  it.each<[string, AreaFigure[], [string, string[]][]]>([
    [
      'names the area in it that has a percentage without counts',
      [figure('Harbour', null, null, { value: 75 }), figure('Hill', 20, 20), figure('Moor', 1, 2)],
      [
        ['East', ['Harbour']],
        ['Coast', ['Harbour']],
      ],
    ],
    [
      'names the area in it whose count is hidden',
      [figure('Harbour', null, null, { mark: 'c' }), figure('Hill', 20, 20), figure('Moor', 1, 2)],
      [
        ['East', ['Harbour']],
        ['Coast', ['Harbour']],
      ],
    ],
    [
      'names all areas in it that have no figure',
      [figure('Hill', 20, 20)],
      [
        ['East', ['Harbour']],
        ['Coast', ['Harbour', 'Moor']],
      ],
    ],
    ['is not told of where nothing in it has a figure', [figure('all', 20, 20)], []],
  ])('%s', (_what, figures, expected) => {
    const { notKnown } = together(figures);
    expect(notKnown.map(({ area, missing }) => [area, missing])).toEqual(expected);
  });
});

describe('a figure that a source gives of the larger area', () => {
  it('counts before what is added up, also in what it lies in', () => {
    const figures = [...teams, figure('East', 48, 60)];
    expect(of(figures, 'East')).toEqual([80, 48, 60]);
    expect(of(figures, 'Coast')?.slice(1)).toEqual([48, 60]);
  });

  it.each([
    [
      'other counts',
      figure('East', 48, 60),
      /The figure for East is 80\.0%, but the areas in it \(Harbour, Hill\) make 83\.3% together/,
    ],
    ['another percentage', figure('East', null, null, { value: 83.4 }), /is 83\.4%/],
  ])('is doubted where it has %s', (_what, given, doubt) => {
    const found = together([...teams, given]).figures.find(({ area }) => area === 'East');
    expect(found?.doubt).toMatch(doubt);
  });

  it.each([
    ['the same counts', figure('East', 50, 60)],
    ['a percentage that rounds the same', figure('East', null, null, { value: 83.3 })],
    ['a mark', figure('East', null, null, { mark: 'c' })],
  ])('is not doubted with %s', (_what, given) => {
    expect(together([...teams, given]).figures.find(({ area }) => area === 'East')).toEqual(given);
  });
});

it('without larger areas every figure stays as it is', () => {
  expect(withLargerAreas(teams, () => new Map([['Hill', null]]))).toEqual({ figures: teams, notKnown: [] });
});
