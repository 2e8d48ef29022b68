import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';
import type { KnownFigure } from './known-figure.ts';

const rule = 'figure known from elsewhere';

const tables = [
  '## Number of CLA at the month end',
  '',
  'Eastmere\tJan-19\tFeb-19\tMar-19',
  '<b>Number</b>\t1096\t1109\t1128',
  'Rate per 10,000\t84.6\t85.1\t85.9',
  '',
  'Eastmere\t2017\t2018\t2019',
  'At 31st March\t1042\t1054\t1128',
  '',
  '\tJan-19\tFeb-19\tMar-19',
  'Eastmere\t1096\t1109\t1128',
  'Harbour\t175\t180\t185',
  '',
].join('\n');

describe('figures of the document’s own tables', () => {
  it.each<[string, string[]]>([
    [
      'The number of CLA has increased from 1,068 in March 2018 to 1,128 in March 2019.',
      ['disagrees: 1,068 → 1,054', 'agrees: 1,128'],
    ],
    ['The number of children looked after was 1,109 in February 2019.', ['agrees: 1,109']],
    ['The rate of CLA per 10,000 is now 85.9 (March 2019).', ['agrees: 85.9']],
    ['The number of CLA in Harbour was 182 in February 2019.', ['disagrees: 182 → 180']],
    ['The number of CLA placed outside the county was 40 in March 2019.', []],
    ['The number of CLA was 1,200 in March 2021.', []],
    ['The number of visits was 12 in March 2019.', []],
    ['The number of CLA was about 1,100 in March 2019.', []],
  ])('%s', (sentence, findings) => {
    expect(findingsOf(rule, `${tables}\n${sentence}`)).toEqual(findings);
  });
});

describe('figures that Hearth holds', () => {
  const held: KnownFigure[] = [
    {
      measure: ['Care leavers in suitable accommodation'],
      area: null,
      whole: true,
      period: '2024-03-31',
      value: 88.4,
      unit: 'percent',
      source: 'return of 2024',
    },
  ];

  it.each<[string, string[]]>([
    ['The proportion of care leavers in suitable accommodation was 88% in March 2024.', ['agrees: 88%']],
    [
      'The proportion of care leavers in suitable accommodation was 91% in March 2024.',
      ['disagrees: 91% → 88%'],
    ],
    ['The proportion of care leavers in suitable accommodation was 91% in March 2023.', []],
  ])('%s', (sentence, findings) => {
    expect(findingsOf(rule, sentence, held)).toEqual(findings);
  });
});
