import { expect, it } from 'vitest';
import { mutationRuns } from '../../../testing/mutations.ts';

/** The soak run does 2,000. */
const ordinaryCount = 300;

it('damaged files are read or refused, and never crash a reader', async () => {
  expect(await mutationRuns(ordinaryCount)).toBe(ordinaryCount);
}, 60_000);
