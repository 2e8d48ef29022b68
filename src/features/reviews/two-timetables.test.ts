import { expect, test } from 'vitest';
import { timetableRuns } from '../../testing/reviews/agreement.ts';

/** The long run over hundreds of extracts is two-timetables.soak.test.ts. */
const extracts = 12;

test('a plain reading of the README finds the same timetable in random extracts', async () => {
  expect(await timetableRuns(extracts, 20190331)).toBeGreaterThan(extracts);
}, 180_000);
