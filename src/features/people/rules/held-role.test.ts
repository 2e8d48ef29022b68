import { expect, it } from 'vitest';
import { holdsOn, periodWords, roleWords, whereWords } from './held-role.ts';

it.each([
  ['2026-03-10', null, true],
  ['2026-03-10', '2026-03-10', true],
  ['2026-03-11', null, false],
  ['2020-01-01', '2026-03-09', false],
  ['2020-01-01', '2026-03-10', true],
])('a role from %s to %s is held on 10 March 2026: %s', (from, to, held) => {
  expect(holdsOn({ from, to }, '2026-03-10')).toBe(held);
});

it('is told in words', () => {
  expect(roleWords({ role: 'lead officer', where: whereWords(null) })).toBe('Lead officer at every board');
  expect(whereWords('Corporate Parenting Board')).toBe('at the Corporate Parenting Board');
  expect(periodWords({ from: '2026-05-01', to: null })).toBe('since 1 May 2026');
  expect(periodWords({ from: '2026-05-01', to: '2027-04-30' })).toBe('from 1 May 2026 to 30 April 2027');
});
