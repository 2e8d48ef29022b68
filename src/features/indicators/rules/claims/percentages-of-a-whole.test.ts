import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('percentages of a whole', () => {
  it.each<[string, string[]]>([
    [
      'The audits were good (24%), requiring improvement (60%) and inadequate (16%).',
      ['agrees: 24% + 60% + 16%'],
    ],
    [
      'Of the audits 24% were good, 60% required improvement and 26% were inadequate.',
      ['disagrees: 24% + 60% + 26% → 100% together, not 110%'],
    ],
    ['33% came from the North, 33% from the East and 33% from the South.', ['agrees: 33% + 33% + 33%']],
    ['Girls make up 45% of the cohort and boys 65%.', ['disagrees: 45% + 65% → 100% together, not 110%']],
    ['91% live well, 20% moved and 48% stayed.', []],
    [
      'The reasons include:\n\n- availability (40%)\n- illness (35%)\n- mistakes (15%)',
      ['disagrees: 40% + 35% + 15% → 100% together, not 90%'],
    ],
    [
      'The reasons include:\n\n- availability (40%)\n- illness (35%)\n- mistakes (25%)',
      ['agrees: 40% + 35% + 25%'],
    ],
    [
      'In 2021 93.1% of visits were made on time; 7.9% were not.',
      ['disagrees: 93.1% + 7.9% → 100% together, not 101%'],
    ],
    ['56% came to their review and 38% did not want an adviser to speak for them.', []],
    ['Of the 96 children, 58 (60%) live in foster homes and 31% are girls.', []],
    ['52% of boys and 41% of girls passed.', []],
    ['It was 34% in the north, 30% in the east and 38% in the south.', []],
    ['Of those who answered, 73% were happy and 15% were not.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('percentages of a whole', text)).toEqual(findings);
  });
});
