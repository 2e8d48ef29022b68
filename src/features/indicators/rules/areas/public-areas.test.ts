import { describe, expect, it } from 'vitest';
import { noTeam } from '../counted.ts';
import type { AreaFigure } from './add-up.ts';
import type { Belonging } from './belonging.ts';
import { byPublicAreas, publicTree } from './public-areas.ts';

const at = '2026-02-28';

const belong = (
  area: string,
  kind: Belonging['kind'],
  within: string | null,
  to: string | null = null,
): Belonging => ({
  area,
  kind,
  within,
  from: '2020-04-01',
  to,
});

const districts = [belong('East', 'district', null), belong('West', 'district', null)];
const nested = [
  ...districts,
  belong('Harbour', 'team', 'East'),
  belong('Hill', 'team', 'East'),
  belong('Moor', 'team', 'West'),
];

const figure = (area: string, numerator: number | null): AreaFigure => ({
  indicator: 'cla_number',
  area,
  at,
  version: 1,
  value: numerator,
  numerator,
  denominator: null,
  doubt: null,
});

const teams = [figure('all', 60), figure('Harbour', 20), figure('Hill', 22), figure('Moor', 18)];

const shown = (figures: AreaFigure[], belongings: Belonging[]) => {
  const tree = publicTree(figures, belongings, at);
  return Object.fromEntries(byPublicAreas(figures, () => tree).map(({ area, value }) => [area, value]));
};

describe('the areas by which a month is public', () => {
  it.each<[string, AreaFigure[], Belonging[], Record<string, number | null>]>([
    [
      'are teams while nobody said where they belong',
      teams,
      [],
      { all: 60, Harbour: 20, Hill: 22, Moor: 18 },
    ],
    ['are districts where every team is in one', teams, nested, { all: 60, East: 42, West: 18 }],
    [
      'are the largest ones of several levels',
      teams,
      [
        belong('Coast', 'locality', null),
        belong('East', 'district', 'Coast'),
        belong('West', 'district', 'Coast'),
        ...nested.slice(2),
      ],
      { all: 60, Coast: 60 },
    ],
    [
      'are districts, and teams that stand beside them under the council',
      [...teams, figure('Adoption', 9)],
      [...nested, belong('Adoption', 'team', null)],
      { all: 60, East: 42, West: 18, Adoption: 9 },
    ],
    [
      'are districts beside those whose team nobody noted',
      [...teams, figure(noTeam, 7)],
      nested,
      { all: 60, East: 42, West: 18, [noTeam]: 7 },
    ],
    [
      'are teams where one of them belongs nowhere',
      [...teams, figure('Fell', 6)],
      nested,
      { all: 60, Harbour: 20, Hill: 22, Moor: 18, Fell: 6 },
    ],
    [
      'are teams where one has ended and still counts somebody',
      teams,
      [...nested.slice(0, 4), belong('Moor', 'team', 'West', '2026-01-31')],
      { all: 60, Harbour: 20, Hill: 22, Moor: 18 },
    ],
    [
      'are districts where a team that is not there has noughts',
      [...teams, figure('Fell', 0)],
      nested,
      { all: 60, East: 42, West: 18 },
    ],
    [
      'are teams, never beside a district that its source printed',
      [...teams, figure('East', 42), figure('Fell', 6)],
      nested,
      { all: 60, Harbour: 20, Hill: 22, Moor: 18, Fell: 6 },
    ],
    [
      'leave out a district that cannot be added up',
      [...teams.slice(0, 3), figure('Moor', null)],
      nested,
      { all: 60, East: 42 },
    ],
  ])('%s', (_what, figures, belongings, expected) => {
    expect(shown(figures, belongings)).toEqual(expected);
  });
});
