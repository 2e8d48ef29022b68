import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('comings and goings', () => {
  it.each<[string, string[]]>([
    ['The year began with 88 mentors, 25 joined and 19 left, ending with 94.', ['agrees: 94']],
    [
      'We opened the year with 88 mentors, recruited 25, lost 19 and finished with 96.',
      ['disagrees: 96 → 94'],
    ],
    ['Of the 120 carers invited, 30 declined, leaving 80 who came.', ['disagrees: 80 → 90']],
    ['Of the 120 carers invited, 30 declined, leaving 90 who came.', ['agrees: 90']],
    ['There were 120 carers, 30 in the east, and 94 were trained by the end of the year.', []],
    ['About 120 carers came, 30 left, leaving 80.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('comings and goings', text)).toEqual(findings);
  });
});
