import { expect, it } from 'vitest';
import { noTeam } from '../counted.ts';
import type { Belonging } from './belonging.ts';
import { inOrder, placeWords } from './in-order.ts';

const day = '2026-02-28';
const one = (
  area: string,
  kind: Belonging['kind'],
  within: string | null = null,
  from = '2020-04-01',
  to: string | null = null,
): Belonging => ({ area, kind, within, from, to });

const all = [
  one('West', 'district'),
  one('East', 'district'),
  one('Coast', 'locality'),
  one('Team 10', 'team', 'East'),
  one('Team 9', 'team', 'East'),
  one('Harbour', 'team', 'West', '2020-04-01', '2026-01-31'),
  one('Harbour', 'team', 'East', '2026-02-01'),
  one('Hill', 'team', 'West', '2020-04-01', '2025-12-31'),
  one('Fell', 'team', 'West', '2026-04-01'),
  one('Adoption', 'team'),
];

const shown = (names: string[]) =>
  inOrder(names, all, day).map(
    (placed) => `${'  '.repeat(placed.level - 1)}${placed.area}: ${placeWords(placed)}`,
  );

it('areas stand under the larger area of the day, large kinds first, those that nobody placed last', () => {
  expect(
    shown([noTeam, 'Zebra', 'Harbour', 'Adoption', 'Team 10', 'Team 9', 'West', 'East', 'Coast']),
  ).toEqual([
    'Coast: locality',
    'East: district',
    '  Harbour: team in East',
    '  Team 9: team in East',
    '  Team 10: team in East',
    'West: district',
    'Adoption: team',
    'Zebra: ',
    `${noTeam}: `,
  ]);
});

it('an area that has ended, or is still to come, stands where it was or will be, with its day', () => {
  expect(inOrder(['West', 'Hill', 'Fell'], all, day)).toMatchObject([
    { area: 'West', until: null, since: null },
    { area: 'Fell', level: 2, until: null, since: '2026-04-01' },
    { area: 'Hill', level: 2, until: '2025-12-31', since: null },
  ]);
});

it('an area whose larger area is not named stands by itself', () => {
  expect(shown(['Harbour'])).toEqual(['Harbour: team in East']);
});
