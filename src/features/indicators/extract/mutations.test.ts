import { expect, test } from 'vitest';
import { damageRuns } from '../../../testing/indicators/damage.ts';

/** The long run is mutations.soak.test.ts. */
const extracts = 8;

test('a damaged extract is counted or refused in plain words', async () => {
  expect(await damageRuns(extracts, 903)).toBe(extracts);
}, 180_000);
