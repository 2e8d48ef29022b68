import { expect, it } from 'vitest';
import { figureMutationRuns } from '../../../testing/figure-mutations.ts';

const count = 2000;

it(`reads ${count} damaged tables without a crash`, async () => {
  const { read, refused } = await figureMutationRuns(count);
  expect(read + refused).toBe(count);
});
