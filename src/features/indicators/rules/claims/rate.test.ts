import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a rate', () => {
  it.each<[string, string[]]>([
    [
      'The rate is 24.5 per 10,000, based on 606 children in a population of 247,300.',
      ['agrees: 24.5 per 10,000'],
    ],
    [
      'The rate is 34.5 per 10,000, based on 606 children in a population of 247,300.',
      ['disagrees: 34.5 per 10,000 → 24.5 per 10,000'],
    ],
    ['The rate is 24.5 per 10,000.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('rate', text)).toEqual(findings);
  });
});
