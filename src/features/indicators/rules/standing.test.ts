import { expect, it } from 'vitest';
import { standingIn } from './standing.ts';

it.each([
  ['read', 'count', 'done'],
  ['count', 'count', 'now'],
  ['save', 'count', 'to come'],
] as const)('the step %s while it is %s is %s', (step, now, standing) => {
  expect(standingIn(['read', 'count', 'save'], step, now)).toBe(standing);
});
