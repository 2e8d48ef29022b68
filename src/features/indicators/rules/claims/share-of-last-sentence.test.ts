import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a share of what was said before', () => {
  it.each<[string, string[]]>([
    [
      'In the pilot 248 conferences took place and 148 questionnaires were completed. This equates to a 62% return.',
      ['disagrees: 62% → 60%'],
    ],
    [
      'In the pilot 248 conferences took place and 148 questionnaires were completed. This equates to a 60% return.',
      ['agrees: 60%'],
    ],
    ['12 of the 20 were late. This represents 60%.', ['agrees: 60%']],
    ['There are 473 children away. This figure represents 22.2% of all children.', ['unknown: 22.2%']],
    ['Numbers rose from 200 to 250. This is a 25% increase.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('share of what was said before', text)).toEqual(findings);
  });
});
