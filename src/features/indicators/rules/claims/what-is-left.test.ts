import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('what is left', () => {
  it.each<[string, string[]]>([
    ['Of complaints 54 came in, of which 46 were answered in time and eight were not.', ['agrees: eight']],
    ['Of complaints 54 came in, of which 46 were answered in time and ten were not.', ['disagrees: ten → 8']],
    ['In June 73 children had no check. Dates were set for 44 of them, leaving 29 without.', ['agrees: 29']],
    [
      'In June 73 children had no check. Dates were set for 44 of them, leaving 39 without.',
      ['disagrees: 39 → 29'],
    ],
    ['In June 73 children and 20 carers came. Dates were set for 44 of them, leaving 29 without.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('what is left', text)).toEqual(findings);
  });
});
