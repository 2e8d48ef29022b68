import { z } from 'zod';

/** What one runner has to say. Each of the tools that only answer yes or no counts as one. */
export type Count = { passed: number; failed: number };

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

export const countOfTool = (exitCode: number): Count =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * Counts a vitest report, the text of its JSON, or null where the runner left none. A test that did not run has not
 * passed; a file that broke outside its tests is one failure, and so is a runner that died or found nothing to do.
 */
export const countOfTests = (report: string | null, exitCode: number): Count => {
  const read = reportShape.safeParse(parsed(report));
  if (!read.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read.data;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + brokenFiles.length;
  const silent = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: silent ? 1 : failed };
};

const parsed = (report: string | null): unknown => {
  try {
    return report === null ? null : JSON.parse(report);
  } catch {
    return null;
  }
};

export const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
});
