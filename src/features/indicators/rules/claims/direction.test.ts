import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('the direction of a change', () => {
  it.each<[string, string[]]>([
    ['Performance has decreased from 97.3% to 96.8%.', ['agrees: 97.3% to 96.8%']],
    ['The share increased from 95.7% to 94%.', ['disagrees: 95.7% to 94% → a decrease']],
    ['The number at university had increased from 32 (April 2017) to 54 (March 2019).', ['agrees: 32 to 54']],
    ['The rate per 10,000 is 72.4, down from 68.9 last year.', ['disagrees: 68.9 to 72.4 → an increase']],
    [
      'Between 2021 and 2023 the number of care leavers increased from 301 to 289.',
      ['disagrees: 301 to 289 → a decrease'],
    ],
    [
      'The share dropped to 4.1% (12 of 290), from 3.2% (9 of 281) last year.',
      ['disagrees: 3.2% to 4.1% → an increase'],
    ],
    [
      'It was 10.0% (1 of 10), compared with 9.1% (1 of 11) the year before, up by a little.',
      ['agrees: 9.1% to 10.0%'],
    ],
    ['The number missing was 41 in Q1, falling to 52 in Q2.', ['disagrees: 41 to 52 → an increase']],
    [
      'Of the 58 forms, 49 (84%) were good. This is an increase from the previous year (72%).',
      ['agrees: 72% to 84%'],
    ],
    [
      'On average 234 conferences are held each month, a slight increase from last year (226).',
      ['agrees: 226 to 234'],
    ],
    ['Attendance remained the same at 94% compared to 94% in 2022.', ['agrees: 94% to 94%']],
    [
      'Stability has remained unchanged: 68% in 2023/24 and 61% in 2022/23.',
      ['disagrees: 61% to 68% → an increase'],
    ],
    [
      'Timeliness deteriorated for reviews held on time, from 76% to 81%.',
      ['disagrees: 76% to 81% → an increase'],
    ],
    [
      'There was an increase in performance for children who are NEET, from 38% to 33%.',
      ['agrees: 38% to 33%'],
    ],
    ['The figure improved from 6.2 to 6.5.', ['unknown: 6.2 to 6.5']],
    ['The gap has narrowed from 9 points to 12 points.', ['disagrees: 9 points to 12 points → an increase']],
    ['Fees range from 10% to 8%.', []],
    ['Numbers were up on the 310 of March, at 298.', ['disagrees: 310 to 298 → a decrease']],
  ])('%s', (text, findings) => {
    expect(findingsOf('direction of change', text)).toEqual(findings);
  });
});
