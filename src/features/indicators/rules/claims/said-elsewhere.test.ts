import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

const first = 'The rate is 50.1 per 10,000, just above the national average (March 2018: 45.3).\n\n';

describe('the same comparison twice in a document', () => {
  it.each<[string, string, string[]]>([
    [
      'with a slip of the pen',
      'The rate is 50.1 per 10,000, higher than the national average (March 2018: 453.3).',
      ['disagrees: 453.3 → 45.3'],
    ],
    [
      'with the same figure',
      'The rate is 50.1 per 10,000, higher than the national average (March 2018: 45.3).',
      [],
    ],
    [
      'of another year',
      'The rate is 50.1 per 10,000, higher than the national average (March 2017: 53.3).',
      [],
    ],
    [
      'with another one',
      'The rate is 50.1 per 10,000, higher than the regional average (March 2018: 53.7).',
      [],
    ],
  ])('%s', (_what, second, findings) => {
    expect(findingsOf('same figure elsewhere', first + second)).toEqual(findings);
  });
});
