import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('an average', () => {
  it.each<[string, string[]]>([
    ['With 550 care leavers and 25 advisers, the average caseload is 22.', ['agrees: 22']],
    ['With 550 care leavers and 25 advisers, the average caseload is 26.', ['disagrees: 26 → 22']],
    ['There were 2,340 reviews in the year, an average of 234 per month.', ['disagrees: 234 → 195']],
    ['A total of 1,026 visits took place across 38 homes, an average of 27 per home.', ['agrees: 27']],
    ['There were 60 visits over 6 months, an average of 12 a month.', ['disagrees: 12 → 10']],
    ['The average caseload is 17.', []],
    ['We had 7.5 posts. Each held 120 reviews on average, giving 900 in all.', ['agrees: 120']],
  ])('%s', (text, findings) => {
    expect(findingsOf('average', text)).toEqual(findings);
  });
});
