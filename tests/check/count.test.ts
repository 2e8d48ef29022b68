import { describe, expect, it } from 'vitest';
import { countOfTests, countOfTool, sum } from './count.ts';

type File = { status: string; assertionResults: { status: string }[] };

const report = (
  numbers: { passed?: number; failed?: number; pending?: number; todo?: number },
  files: File[] = [],
) =>
  JSON.stringify({
    numPassedTests: numbers.passed ?? 0,
    numFailedTests: numbers.failed ?? 0,
    numPendingTests: numbers.pending ?? 0,
    numTodoTests: numbers.todo ?? 0,
    testResults: files,
  });

describe('what a test run counts for', () => {
  it.each([
    ['all passed', report({ passed: 3 }), 0, { passed: 3, failed: 0 }],
    ['one failed', report({ passed: 2, failed: 1 }), 1, { passed: 2, failed: 1 }],
    ['one was left out', report({ passed: 2, pending: 1 }), 0, { passed: 2, failed: 1 }],
    ['one is still to be written', report({ passed: 2, todo: 1 }), 0, { passed: 2, failed: 1 }],
    ['nothing ran', report({}), 0, { passed: 0, failed: 1 }],
    ['something broke between the tests', report({ passed: 3 }), 1, { passed: 3, failed: 1 }],
    ['the runner died', null, 137, { passed: 0, failed: 1 }],
    ['the runner died while it wrote', '{"numPassedTests": 3', 1, { passed: 0, failed: 1 }],
    ['the runner says something else', '[]', 0, { passed: 0, failed: 1 }],
  ])('when %s', (_, text, exitCode, count) => {
    expect(countOfTests(text, exitCode)).toEqual(count);
  });

  it('holds each file that could not be read, once', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countOfTests(report({ passed: 2, failed: 1 }, files), 1)).toEqual({ passed: 2, failed: 2 });
  });
});

describe('what a tool counts for', () => {
  it('is one, either way', () => {
    expect(sum([countOfTool(0), countOfTool(0), countOfTool(2)])).toEqual({ passed: 2, failed: 1 });
  });
});
