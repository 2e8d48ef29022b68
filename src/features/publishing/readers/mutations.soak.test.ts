import { expect, it } from 'vitest';
import { mutationRuns } from '../../../testing/mutations.ts';

const count = 2000;

it(`reads ${count} damaged files without a crash`, async () => {
  expect(await mutationRuns(count)).toBe(count);
});
