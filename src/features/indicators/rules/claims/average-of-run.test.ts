import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('an average of figures beside it', () => {
  it.each<[string, string[]]>([
    ['The scores were 3, 4 and 8, an average of 5.', ['agrees: 5']],
    ['Timeliness by quarter was 80%, 84%, 90% and 86%, the mean of the four being 85%.', ['agrees: 85%']],
    [
      'Timeliness by quarter was 80%, 84%, 90% and 86%, the mean of the four being 88%.',
      ['disagrees: 88% → 85%'],
    ],
    ['The districts had 80%, 84% and 90%, an average of 86%.', ['unknown: 86%']],
    ['The districts had 80%, 84% and 90%, a weighted average of 86%.', []],
    [
      'The panel looked at 30, 26, 34 and 30 cases in the four quarters, an average of 30 a quarter.',
      ['agrees: 30'],
    ],
    [
      'The panel looked at 30, 26, 34 and 30 cases in the four quarters, an average of 35 a quarter.',
      ['disagrees: 35 → 30'],
    ],
    ['Waits are 8, 10 and 15 weeks, the average being 11 weeks.', ['agrees: 11 weeks']],
    ['Waits are 8, 10 and 15 weeks, the average being 14 weeks.', ['disagrees: 14 weeks → 11 weeks']],
  ])('%s', (text, findings) => {
    expect(findingsOf('average of figures', text)).toEqual(findings);
  });
});
