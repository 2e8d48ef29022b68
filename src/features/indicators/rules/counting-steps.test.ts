import { expect, it } from 'vitest';
import { hasStopped, standingOf } from './counting-steps.ts';

it.each([
  ['reading', 'counting', 'done'],
  ['counting', 'counting', 'now'],
  ['saving', 'counting', 'to come'],
] as const)('the step %s while it is %s is %s', (step, now, standing) => {
  expect(standingOf(step, now)).toBe(standing);
});

it.each([
  ['2026-03-10T09:00:50Z', false],
  ['2026-03-10T09:01:01Z', true],
])('a count last heard of at nine has stopped at %s: %s', (now, stopped) => {
  expect(hasStopped(new Date('2026-03-10T09:00:00Z'), new Date(now))).toBe(stopped);
});
