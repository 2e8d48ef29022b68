import { expect, test } from 'vitest';
import { damageRuns } from '../../../testing/indicators/damage.ts';

const extracts = 2000;

test('2,000 damaged extracts are each counted or refused in plain words', async () => {
  expect(await damageRuns(extracts, 2000)).toBe(extracts);
});
