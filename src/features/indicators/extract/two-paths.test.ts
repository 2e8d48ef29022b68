import { expect, test } from 'vitest';
import { agreementRuns } from '../../../testing/indicators/agreement.ts';

/** The long run over hundreds of extracts is two-paths.soak.test.ts. */
const extracts = 8;
const seed = 20190331;

test('a plain reading of the definitions finds the same figures on random extracts', async () => {
  expect(await agreementRuns(extracts, seed)).toBe(extracts);
}, 180_000);
