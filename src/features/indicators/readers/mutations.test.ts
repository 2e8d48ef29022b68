import { expect, it } from 'vitest';
import { figureMutationRuns } from '../../../testing/figure-mutations.ts';

/** The soak run does 2,000. */
const ordinaryCount = 200;

it('damaged tables are read or refused, and never crash a reader or a rule', async () => {
  const { read, refused } = await figureMutationRuns(ordinaryCount);
  expect(read + refused).toBe(ordinaryCount);
  expect(Math.min(read, refused)).toBeGreaterThan(0);
}, 60_000);
