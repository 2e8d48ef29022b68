import { expect, it } from 'vitest';
import { hasStopped } from './counting-steps.ts';

it.each([
  ['2026-03-10T09:00:50Z', false],
  ['2026-03-10T09:01:01Z', true],
])('a count last heard of at nine has stopped at %s: %s', (now, stopped) => {
  expect(hasStopped(new Date('2026-03-10T09:00:00Z'), new Date(now))).toBe(stopped);
});
