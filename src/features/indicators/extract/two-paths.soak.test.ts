import { expect, test } from 'vitest';
import { agreementRuns } from '../../../testing/indicators/agreement.ts';

const extracts = 300;
const seed = 2019;

test('a plain reading of the definitions finds the same figures on 300 random extracts', async () => {
  expect(await agreementRuns(extracts, seed)).toBe(extracts);
});
