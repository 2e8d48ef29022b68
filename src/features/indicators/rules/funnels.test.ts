import { describe, expect, it } from 'vitest';
import { noTeam } from './counted.ts';
import type { Definition } from './definition.ts';
import { definitionOf } from './definitions.ts';
import { type FunnelAt, funnelOfNeighbours, funnelsOfAreas } from './funnels.ts';

const definition = (code: string): Definition => {
  const found = definitionOf(code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const dental = definition('dental_check');

const january = '2026-01-31';
const february = '2026-02-28';
const figure = (area: string, at: string, numerator: number | null, denominator: number | null) => ({
  area,
  at,
  numerator,
  denominator,
  doubt: null as string | null,
});
const teamsOn = (at: string) => [
  figure('all', at, 66, 100),
  figure('West', at, 20, 30),
  figure('East', at, 22, 30),
  figure('North', at, 20, 35),
  figure(noTeam, at, 4, 5),
];
const namesOf = (found: FunnelAt | null | undefined) => found?.funnel.points.map(({ name }) => name);

describe('the funnel of teams', () => {
  it('stands around the council’s own share, in the newest month, by the alphabet', () => {
    const [found, ...others] = funnelsOfAreas(dental, [...teamsOn(january), ...teamsOn(february)], []);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'team', compared: { at: february, funnel: { overall: 0.66 } } });
    expect(namesOf(found?.compared)).toEqual(['East', 'North', 'West']);
  });

  it('leaves out a month that somebody doubts', () => {
    const doubted = teamsOn(february).map((one) => ({ ...one, doubt: 'It looks wrong.' }));
    const [found] = funnelsOfAreas(dental, [...teamsOn(january), ...doubted], []);
    expect(found).toMatchObject({ compared: { at: january } });
  });

  it('and that of districts hold areas of one kind each', () => {
    const districts = ['Coast', 'Fell', 'Moor'];
    const belongings = districts.map((area) => ({
      area,
      kind: 'district' as const,
      within: null,
      from: '2020-04-01',
      to: null,
    }));
    const figures = [...teamsOn(february), ...districts.map((area) => figure(area, february, 22, 30))];
    expect(
      funnelsOfAreas(dental, figures, belongings).map(({ kind, compared }) => [kind, namesOf(compared)]),
    ).toEqual([
      ['district', districts],
      ['team', ['East', 'North', 'West']],
    ]);
  });

  it.each([
    ['counts that are not known', dental, teamsOn(january).map((one) => ({ ...one, numerator: null }))],
    ['two teams', dental, teamsOn(january).slice(0, 3)],
    ['no council', dental, teamsOn(january).slice(1)],
    ['a number that is no share', definition('cla_rate'), teamsOn(january)],
  ])('is none of %s', (_what, of, figures) => {
    expect(funnelsOfAreas(of, figures, [])).toEqual([]);
  });
});

describe('the funnel of neighbours', () => {
  const published = (
    name: string,
    level: string,
    nearness: number | null,
    counts: [number, number] | null,
  ) => ({
    name,
    level,
    nearness,
    at: '2025-03-31',
    numerator: counts?.[0] ?? null,
    denominator: counts?.[1] ?? null,
  });
  const rows = [
    published('England', 'national', null, [50_000, 80_000]),
    published('Neighbours', 'neighbour', null, [900, 1500]),
    published('Westmere', 'neighbour', 1, [300, 500]),
    published('Northmere', 'neighbour', 2, [320, 500]),
    published('Southmere', 'neighbour', 3, null),
    published('Eastmere', 'council', null, [280, 500]),
  ];

  it('holds the council and each neighbour whose counts are known, around what they have together', () => {
    const found = funnelOfNeighbours(dental, rows);
    expect(namesOf(found)).toEqual(['Eastmere', 'Northmere', 'Westmere']);
    expect(found?.funnel.overall).toBeCloseTo(900 / 1500, 10);
  });

  it('is none where too few counts are known', () => {
    expect(funnelOfNeighbours(dental, rows.slice(0, 4))).toBeNull();
    expect(funnelOfNeighbours(dental, [])).toBeNull();
  });
});
