import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a part in words', () => {
  it.each<[string, string[]]>([
    ['One in four (25%) care leavers have a disability.', ['agrees: One in four']],
    ['One in four (35%) care leavers have a disability.', ['disagrees: One in four → 35%']],
    ['More than half (47%) of reviews took place at home.', ['disagrees: half → 47%']],
    ['Nearly two thirds (64%) of reviews took place at home.', ['agrees: two thirds']],
    ['Just under half of the cohort (52%) are boys.', ['disagrees: half → 52%']],
    ['The majority of the children (46%) moved.', ['disagrees: The majority → 46%']],
    ['The majority of cases were neglect (46%) and abuse (39%).', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('part in words', text)).toEqual(findings);
  });
});
