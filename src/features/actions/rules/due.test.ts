import { describe, expect, it } from 'vitest';
import { isLate, standingOf, standingWords } from './due.ts';

const today = '2026-03-10';

describe.each([
  ['2026-03-09', null, true, 'late', 'Late by 1 day'],
  ['2025-03-10', null, true, 'late', 'Late by 365 days'],
  ['2026-03-10', null, false, 'due soon', 'Due today'],
  ['2026-03-11', null, false, 'due soon', 'Due tomorrow'],
  ['2026-03-24', null, false, 'due soon', 'Due in 14 days'],
  ['2026-03-25', null, false, 'open', 'Due on 25 March 2026'],
  [null, null, false, 'no date', 'No date yet'],
  ['2026-03-01', '2026-03-09', false, 'closed', 'Closed on 9 March 2026'],
] as const)('an action due %s, closed %s', (due, closedOn, late, standing, words) => {
  it(`is told as "${words}"`, () => {
    expect(isLate({ due, closedOn }, today)).toBe(late);
    expect(standingOf({ due, closedOn }, today)).toBe(standing);
    expect(standingWords({ due, closedOn }, today)).toBe(words);
  });
});
