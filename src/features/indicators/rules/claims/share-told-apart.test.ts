import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a share and the rest', () => {
  it.each<[string, string[]]>([
    [
      'Reviews held in timescale are 96.8%. Out of the 2,025 children who had a review, 40 reviews were held outside of the timescale.',
      ['disagrees: 96.8% → 98.0%'],
    ],
    [
      'Reviews held in timescale are 98%. Out of the 2,025 children who had a review, 40 reviews were held outside of the timescale.',
      ['agrees: 98%'],
    ],
    ['98% of reviews were held on time; only 12 of the 600 were late.', ['agrees: 98%']],
    ['95% of reviews were held on time; only 12 of the 600 were late.', ['disagrees: 95% → 98%']],
    [
      'Timeliness is 95.7%. This percentage equates to 40 reviews held late from a total of 890.',
      ['disagrees: 95.7% → 95.5%'],
    ],
    ['The success rate is 77.8% (49 out of 63 closed cases).', []],
    ['Attendance is 91%. Of the 40 carers, 12 came to the picnic.', []],
    ['Over 95% of the 300 carer reviews were on time, with 21 late.', ['disagrees: 95% → 93%']],
    ['More than half of the 90 disputes raised with teams (49) were settled and never went further.', []],
    ['Ten of 20 were approved and 10 refused when 45% of all were withdrawn.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('share and the rest', text)).toEqual(findings);
  });
});
