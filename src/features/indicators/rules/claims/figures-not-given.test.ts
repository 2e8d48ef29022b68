import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a claim without its figures', () => {
  it.each<[string, string[]]>([
    ['The 91% achieved for visits exceeds our local target.', ['unknown: 91%']],
    ['Stability of 78% is in line with our statistical neighbours.', ['unknown: 78%']],
    ['Some 83% came, a better result than in the year before.', ['unknown: 83%']],
    ['With a score of 22.4 we moved from second lowest to fourth highest.', ['unknown: 22.4']],
    ['The number of children in care has risen to 431.', ['unknown: 431']],
    ['Caseloads average 74 across the service, which has nine officers.', ['unknown: 74']],
    ['There were 12 talks and 9 walks; then there was a dip in visits to 98.', ['unknown: 98']],
    ['The unit chaired 3,310 meetings, an average of 5.2 per officer per week.', ['unknown: 3,310']],
    ['Take-up was 22% in spring and 31% in summer, so roughly a quarter overall.', ['unknown: 22%']],
    ['Our rate of 78% is above the national 74%.', []],
    ['We plan to raise this to 95%, above the national average.', []],
    ['The target has been set at 90%.', []],
    ['There were 214 children in care on 31 March 2020.', []],
    ['The average score was 14.', []],
    ['Visits are in line with the target at 92%.', ['unknown: 92%']],
    ['It went up for the third year in a row, to 62%.', ['unknown: 62%']],
    ['We rank third in the region with 82%.', ['unknown: 82%']],
    ['Between 10 and 15 young people attend each session.', []],
    ['45% have lived in the same home, compared with the national average.', ['unknown: 45%']],
    ['Stability is close to the national average at 69%.', ['unknown: 69%']],
  ])('%s', (text, findings) => {
    expect(findingsOf('claim without its figures', text)).toEqual(findings);
  });
});
