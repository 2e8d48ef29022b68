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
    [
      'With 300 children in care and 50,000 under-18s in the borough, the rate is 66 per 10,000.',
      ['disagrees: 66 per 10,000 → 60 per 10,000'],
    ],
    [
      'There are 50,000 children living in the area and 300 in care, a rate of 60 per 10,000.',
      ['agrees: 60 per 10,000'],
    ],
    ['Our rate is 60 per 10,000, or 300 children.', ['unknown: 60 per 10,000']],
  ])('%s', (text, findings) => {
    expect(findingsOf('rate', text)).toEqual(findings);
  });
});
