import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a part and the rest', () => {
  it.each<[string, string[]]>([
    ['Twenty of the 24 young people replied; four did not.', ['agrees: four']],
    ['Twenty of the 24 young people replied; three did not.', ['disagrees: three → 4']],
    ['Eleven of the twelve children have moved; one has not.', ['agrees: one']],
    ['Six of the nine appeals were dismissed and four upheld.', ['disagrees: four → 3']],
    ['Six of the nine appeals were dismissed and two upheld.', []],
    ['Of the 12 visits 10 of the 12 were on time and 3 were late.', []],
    ['40 of the 90 carers came and 12 wrote.', []],
    ['Ten of the 14 homes are good, two outstanding and four inadequate.', ['disagrees: 14 → 16']],
    ['Ten of the 16 homes are good, two outstanding and four inadequate.', ['agrees: 16']],
    ['Eight of the 14 homes were visited, five in May and three in June.', []],
    ['Eight of the 14 homes were visited, five of them by 12 of the 20 members.', []],
    ['Four of the six actions are complete and three are outstanding.', ['disagrees: three → 2']],
  ])('%s', (text, findings) => {
    expect(findingsOf('part and the rest', text)).toEqual(findings);
  });
});
