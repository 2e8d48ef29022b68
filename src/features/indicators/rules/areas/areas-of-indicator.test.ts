import { describe, expect, it } from 'vitest';
import type { AreaFigure } from './add-up.ts';
import { areasOfIndicator } from './areas-of-indicator.ts';
import type { Belonging } from './belonging.ts';

const january = '2026-01-31';
const february = '2026-02-28';

const belong = (area: string, kind: Belonging['kind'], within: string | null = null): Belonging => ({
  area,
  kind,
  within,
  from: '2020-04-01',
  to: null,
});
const belongings = [
  belong('East', 'district'),
  belong('Harbour', 'team', 'East'),
  belong('Hill', 'team', 'East'),
];

const figure = (area: string, numerator: number | null, at = february, parts = {}): AreaFigure => ({
  indicator: 'cla_started',
  area,
  at,
  version: 1,
  value: numerator,
  numerator,
  denominator: null,
  doubt: null,
  ...parts,
});

const read = (figures: AreaFigure[], given: readonly Belonging[] = belongings) => {
  const { areas, notes } = areasOfIndicator(figures, given);
  return {
    areas: areas.map(({ placed, figures: own }) => [
      placed.level,
      placed.area,
      own.map(({ value }) => value),
    ]),
    notes,
  };
};

const council = figure('all', 12);
const teams = [figure('Harbour', 7), figure('Hill', 5)];

describe('the areas of an indicator', () => {
  it.each<[string, AreaFigure[], readonly Belonging[], ReturnType<typeof read>]>([
    [
      'are nested, larger ones added up',
      [council, ...teams],
      belongings,
      {
        areas: [
          [1, 'East', [12]],
          [2, 'Harbour', [7]],
          [2, 'Hill', [5]],
        ],
        notes: [],
      },
    ],
    [
      'are teams while nobody said where they belong',
      [council, ...teams, figure('(no team)', 1)],
      [],
      {
        areas: [
          [1, 'Harbour', [7]],
          [1, 'Hill', [5]],
          [1, '(no team)', [1]],
        ],
        notes: [],
      },
    ],
    [
      'say of which one nothing is known, and why',
      [council, figure('Harbour', 7), figure('Hill', 5, january)],
      belongings,
      {
        areas: [
          [1, 'East', [null, null]],
          [2, 'Harbour', [7]],
          [2, 'Hill', [5]],
        ],
        notes: ['East is not known in February 2026: there are no counts for Hill.'],
      },
    ],
    [
      'say which belong to none',
      [figure('all', 16), ...teams, figure('Moor', 3), figure('Fell', 1), figure('Gone', 0)],
      belongings,
      {
        areas: [
          [1, 'East', [12]],
          [2, 'Harbour', [7]],
          [2, 'Hill', [5]],
          [1, 'Fell', [1]],
          [1, 'Gone', [0]],
          [1, 'Moor', [3]],
        ],
        notes: ['Moor, Fell belong to no larger area in February 2026: nobody has said to which.'],
      },
    ],
    [
      'say where somebody was in two of them',
      [figure('all', 11), ...teams],
      belongings,
      {
        areas: [
          [1, 'East', [12]],
          [2, 'Harbour', [7]],
          [2, 'Hill', [5]],
        ],
        notes: [
          'In February 2026 the areas together count 1 more than the whole council: who was in two of them counts in both, and twice in a larger area that holds both.',
        ],
      },
    ],
    [
      'that are hidden are shown as such, those without anything are not',
      [council, figure('Harbour', null, february, { hidden: true }), figure('Hill', null)],
      [],
      { areas: [[1, 'Harbour', [null]]], notes: [] },
    ],
  ])('%s', (_what, figures, given, expected) => {
    expect(read(figures, given)).toEqual(expected);
  });

  it('marks what cannot be added up', () => {
    const { areas } = areasOfIndicator([council, figure('Harbour', 7)], belongings);
    expect(areas[0]?.figures).toMatchObject([{ area: 'East', mark: 'not known', value: null }]);
  });
});
