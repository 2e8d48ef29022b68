import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a share of two counts', () => {
  it.each<[string, string[]]>([
    ['Talks were offered in 400 cases and accepted in 250, an uptake rate of 63%.', ['agrees: 63%']],
    ['Talks were offered in 400 cases and accepted in 250, an uptake rate of 73%.', ['disagrees: 73% → 63%']],
    ['We heard from 40 carers and 9 schools, so the satisfaction rate was 79%.', ['unknown: 79%']],
    ['44 agreed, nine did not and several left it blank, so the rate was 79%.', ['unknown: 79%']],
    ['There were 44 talks, nine walks and 3 plays; 79% came.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('share of two counts', text)).toEqual(findings);
  });
});
