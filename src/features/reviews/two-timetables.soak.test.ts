import { expect, test } from 'vitest';
import { timetableRuns } from '../../testing/reviews/agreement.ts';

const extracts = 300;

test(`a plain reading of the README finds the same timetable in ${extracts} random extracts`, async () => {
  expect(await timetableRuns(extracts, 2026)).toBeGreaterThan(extracts);
});
