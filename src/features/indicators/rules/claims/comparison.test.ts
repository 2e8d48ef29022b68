import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a comparison', () => {
  it.each<[string, string[]]>([
    ['At 64 per 10,000 our rate is below the national average of 70.', ['agrees: 64 per 10,000 and 70']],
    [
      'At 74 per 10,000 our rate is below the national average of 70.',
      ['disagrees: 74 per 10,000 and 70 → 74 per 10,000 is above 70'],
    ],
    [
      'Our performance of 82% is above the England average (78%) and statistical neighbours (85%).',
      ['agrees: 82% and 78%', 'disagrees: 82% and 85% → 82% is below 85%'],
    ],
    [
      'The rate is 50.1 per 10,000, which is lower than the regional average (March 2018: 53.7), but higher than our statistical neighbours (March 2018: 48.6) and the national average (March 2018: 453.3).',
      [
        'agrees: 50.1 per 10,000 and 53.7',
        'agrees: 50.1 per 10,000 and 48.6',
        'disagrees: 50.1 per 10,000 and 453.3 → 50.1 per 10,000 is below 453.3',
      ],
    ],
    [
      'The rate rose from 94% to 95.7%. This is above the national figure (90.2%).',
      ['agrees: 95.7% and 90.2%'],
    ],
    ['Compared with 88% nationally, our 82% is higher.', ['disagrees: 82% and 88% → 82% is below 88%']],
    ['We exceeded our target of 95%, achieving 94%.', ['disagrees: 94% and 95% → 94% is below 95%']],
    ['The share not in school is above national at 51% compared to 50% nationally.', ['agrees: 51% and 50%']],
    [
      'The percentage with three or more placements is 12%, better than the national average of 10%.',
      ['disagrees: 12% and 10% → 12% is above 10%'],
    ],
    ['Our service is better than the national average of 15%.', ['unknown: 15%']],
    ['More than 200 children came.', []],
    ['The national average is higher than 64.', []],
    ['Fewer of our children move often (9%) than is the case nationally (10%).', ['agrees: 9% and 10%']],
    [
      'Fewer of our children move often (12%) than is the case nationally (10%).',
      ['disagrees: 12% and 10% → 12% is above 10%'],
    ],
    [
      'The rate of 62 is higher than at March 2019, when it was 65.',
      ['disagrees: 62 and 65 → 62 is below 65'],
    ],
    [
      'At 45%, we have fewer children in one home than the national 41%.',
      ['disagrees: 45% and 41% → 45% is above 41%'],
    ],
    [
      'At 9% on second or subsequent plans we are more effective than the region, 10%.',
      ['agrees: 9% and 10%'],
    ],
  ])('%s', (text, findings) => {
    expect(findingsOf('comparison', text)).toEqual(findings);
  });
});
