import { expect, it } from 'vitest';
import { areaChangeWords } from './area-changes.ts';

const months = ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'];
const by = (areas: readonly string[], from: number, to: number) =>
  months.slice(from, to).flatMap((at) => ['all', ...areas].map((area) => ({ area, at })));
const teams = ['Hill', 'Harbour'];
const districts = ['East', 'West'];

it.each([
  ['one table of teams', by(teams, 0, 5), null],
  ['only the council', by([], 0, 5), null],
  [
    'teams and then districts',
    [...by(teams, 0, 3), ...by(districts, 3, 4)],
    'The areas are not the same in all months. November 2025 to January 2026: Harbour, Hill. February 2026: East, West.',
  ],
  [
    'other areas each month',
    [teams, districts, teams, districts, teams].flatMap((areas, place) => by(areas, place, place + 1)),
    'The areas are not the same in all months.',
  ],
])('tells of %s', (_what, figures, expected) => {
  expect(areaChangeWords(figures)).toBe(expected);
});
