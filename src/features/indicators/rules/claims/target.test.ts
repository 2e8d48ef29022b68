import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a target', () => {
  it.each<[string, string[]]>([
    [
      'The target of 95% was met, with 93% of visits made on time.',
      ['disagrees: 93% and 95% → a target that was missed'],
    ],
    ['The target of 90% was met, with 93% of visits made on time.', ['agrees: 93% and 90%']],
    [
      'We missed our target of 90%, with 93% of visits made on time.',
      ['disagrees: 93% and 90% → a target that was met'],
    ],
    ['The target of 10% was met, with 9% having three or more placements.', ['agrees: 9% and 10%']],
    ['The target of 10 was met, with 9 talks.', []],
    ['The target of 90% was set, with 85% of visits made on time.', []],
    ['The 95% target for timely visits was exceeded, at 97%.', ['agrees: 97% and 95%']],
    [
      'The 95% target for timely visits was exceeded, at 93%.',
      ['disagrees: 93% and 95% → a target that was missed'],
    ],
    ['At 96% timely visits are short of our 95% target.', ['disagrees: 96% and 95% → a target that was met']],
  ])('%s', (text, findings) => {
    expect(findingsOf('target', text)).toEqual(findings);
  });
});
