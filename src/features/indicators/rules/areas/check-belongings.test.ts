import { describe, expect, it } from 'vitest';
import type { Belonging } from './belonging.ts';
import { checkBelongings } from './check-belongings.ts';

const one = (
  area: string,
  kind: Belonging['kind'],
  within: string | null = null,
  from = '2020-04-01',
  to: string | null = null,
): Belonging => ({ area, kind, within, from, to });

const east = one('East', 'district');
const west = one('West', 'district');

describe('a hierarchy', () => {
  it.each<[string, Belonging[]]>([
    ['of districts with their teams', [east, west, one('Harbour', 'team', 'East')]],
    [
      'in which a team moves from one day to the next',
      [
        east,
        west,
        one('Harbour', 'team', 'East', '2020-04-01', '2025-06-30'),
        one('Harbour', 'team', 'West', '2025-07-01'),
      ],
    ],
    [
      'whose district is moved while its team stays',
      [
        one('Coast', 'locality'),
        one('East', 'district', null, '2020-04-01', '2022-03-31'),
        one('East', 'district', 'Coast', '2022-04-01'),
        one('Harbour', 'team', 'East'),
      ],
    ],
    [
      'of all four kinds',
      [
        one('Children', 'service'),
        one('Coast', 'locality', 'Children'),
        one('East', 'district', 'Coast'),
        one('Harbour', 'team', 'East'),
        one('Adoption', 'team', 'Children'),
      ],
    ],
  ])('%s is as it should be', (_what, all) => {
    expect(checkBelongings(all)).toEqual([]);
  });

  it.each<[string, Belonging[], [number, string, RegExp]]>([
    ['without a name', [one('', 'team')], [0, 'area', /Give the area’s name/]],
    ['with the whole council as an area', [one('All', 'team')], [0, 'area', /no area of its own/]],
    ['with a name that never ends', [one('x'.repeat(101), 'team')], [0, 'area', /100 characters/]],
    [
      'that ends before it begins',
      [one('East', 'district', null, '2020-04-01', '2020-03-31')],
      [0, 'to', /ends before it begins/],
    ],
    [
      'with an area of two kinds',
      [one('East', 'district', null, '2020-04-01', '2020-12-31'), one('East', 'team', null, '2021-01-01')],
      [1, 'kind', /“East” is a district elsewhere/],
    ],
    [
      'with an area in two places on one day',
      [
        east,
        west,
        one('Harbour', 'team', 'East', '2020-04-01', '2025-07-01'),
        one('Harbour', 'team', 'West', '2025-07-01'),
      ],
      [3, 'from', /two places at once: from 1 April 2020 to 1 July 2025 and since 1 July 2025/],
    ],
    ['in an area that is not there', [one('Harbour', 'team', 'South')], [0, 'within', /no area “South”/]],
    [
      'in an area that is written otherwise',
      [east, one('Harbour', 'team', 'east')],
      [1, 'within', /Is “East” meant\?/],
    ],
    [
      'in an area of its own kind',
      [one('Harbour', 'team'), one('Hill', 'team', 'Harbour')],
      [1, 'within', /A team cannot lie in a team/],
    ],
    ['in itself', [one('Harbour', 'team', 'Harbour')], [0, 'within', /A team cannot lie in a team/]],
    [
      'in an area that ends before',
      [one('East', 'district', null, '2020-04-01', '2025-03-31'), one('Harbour', 'team', 'East')],
      [1, 'within', /“East” is there from 1 April 2020 to 31 March 2025/],
    ],
    [
      'in an area that has a gap',
      [
        one('East', 'district', null, '2020-04-01', '2022-03-31'),
        one('East', 'district', null, '2022-04-02'),
        one('Harbour', 'team', 'East'),
      ],
      [2, 'within', /and since 2 April 2022/],
    ],
  ])('%s says where and why', (_what, all, [place, field, text]) => {
    const [wrong] = checkBelongings(all);
    expect(wrong).toMatchObject({ place, field });
    expect(wrong?.text).toMatch(text);
  });
});
