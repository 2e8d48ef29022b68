import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a limit that is kept every time', () => {
  it.each<[string, string[]]>([
    ['It was at least 95% in every quarter: 96% in Q1, 95% in Q2 and 97% in Q3.', ['agrees: 95%']],
    [
      'It was at least 95% in every quarter: 96% in Q1, 94.9% in Q2 and 97% in Q3.',
      ['disagrees: 95% → a limit that 94.9% keeps'],
    ],
    [
      'It was above 95% in each quarter: 96% in Q1, 95% in Q2 and 97% in Q3.',
      ['disagrees: 95% → a limit that 95% keeps'],
    ],
    ['Absence stayed below 5% in all terms: 4.1% in autumn, 4.9% in spring.', ['agrees: 5%']],
    [
      'Absence stayed below 5% in all terms: 4.1% in autumn, 5.2% in spring.',
      ['disagrees: 5% → a limit that 5.2% keeps'],
    ],
    ['It was at least 95% in every quarter.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('limit kept every time', text)).toEqual(findings);
  });
});
