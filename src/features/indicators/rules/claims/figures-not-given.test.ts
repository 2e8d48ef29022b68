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
    ['The average score was 14.', ['unknown: 14']],
    ['We plan to bring the average wait down to 14 days.', []],
    ['Visits are in line with the target at 92%.', ['unknown: 92%']],
    ['It went up for the third year in a row, to 62%.', ['unknown: 62%']],
    ['We rank third in the region with 82%.', ['unknown: 82%']],
    ['Between 10 and 15 young people attend each session.', []],
    ['45% have lived in the same home, compared with the national average.', ['unknown: 45%']],
    ['The vacancy rate of 12% equates to 18 posts.', ['unknown: 18']],
    ['Nine in ten are registered with a dentist, leaving 40 children who are not.', ['unknown: 40']],
    ['Sixty carers, 75% of those we wrote to, would recommend us.', []],
    ['Nearly half of the complaints upheld (19) were about delay.', ['unknown: half']],
    ['Of our 310 foster carers, 22% have looked after children for many years.', ['unknown: 22%']],
    ['About 40% of the 186 reviews had somebody from school there.', ['unknown: 186']],
    ['Two thirds of the young people asked wanted more help.', ['unknown: Two thirds']],
    ['Attendance has improved every term and has now reached 94%.', ['unknown: 94%']],
    ['Exclusions are down 14 on the same period last year.', ['unknown: 14']],
    ['They are three times as likely to be excluded as their classmates.', ['unknown: three']],
    ['We were ranked 21st on this measure.', ['unknown: ranked 21st']],
    ['This puts us in the top quartile.', ['unknown: top quartile']],
    ['The plan should bring two thirds of the children home.', []],
    ['Stability is close to the national average at 69%.', ['unknown: 69%']],
  ])('%s', (text, findings) => {
    expect(findingsOf('claim without its figures', text)).toEqual(findings);
  });
});
