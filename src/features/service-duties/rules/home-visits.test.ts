import { expect, it } from 'vitest';
import { isSamePost, monthsVisited, withoutVisit } from './home-visits.ts';

const homes = [
  { id: 'old', since: '2019-01-01', endedOn: null },
  { id: 'new', since: '2026-02-28', endedOn: null },
  { id: 'closed', since: '2019-01-01', endedOn: '2026-01-31' },
];
const visits = [
  { home: 'old', day: '2026-01-31' },
  { home: 'closed', day: '2026-01-02' },
  { home: 'closed', day: '2026-01-20' },
  { home: 'new', day: '2026-02-28' },
];

it.each([
  ['2026-01', []],
  ['2026-02', ['old']],
  ['2026-03', ['old', 'new']],
])('without a visit in %s: %j', (month, expected) => {
  expect(withoutVisit(homes, visits, month).map(({ id }) => id)).toEqual(expected);
});

it.each([
  ['2026-03-10', { visited: 3, wanted: 4 }],
  ['2026-02-28', { visited: 2, wanted: 2 }],
  ['2026-04-01', { visited: 3, wanted: 6 }],
])('months of homes that are over by %s', (today, expected) => {
  expect(monthsVisited(homes, visits, { first: '2026-01-01', last: '2026-03-31' }, today)).toEqual(expected);
});

it.each([
  ['Registered manager, H01', 'registered  manager H01', true],
  ['Registered manager, H01', 'Registered manager, H02', false],
])('%s and %s are one post: %s', (one, other, same) => {
  expect(isSamePost(one, other)).toBe(same);
});
