import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { suddenNought } from './sudden-nought.ts';

const months = '\tOct-18\tNov-18\tDec-18';
const found = (percentages: string, children: string) =>
  suddenNought(
    readPublishedReport(
      [
        'Percentage of CLA with an up to date health assessment',
        months,
        `Permanence\t${percentages}`,
        '',
        'Number of CLA',
        months,
        `Permanence\t${children}`,
      ].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, area, period, printed }) => [line, area, period, printed]);

it.each([
  [
    'between high months, of many children',
    '83.6%\t0.0%\t80.3%',
    '80\t74\t73',
    [[3, 'Permanence', '2018-11-30', '0.0%']],
  ],
  ['between high months, of few children', '83.6%\t0.0%\t80.3%', '8\t7\t7', []],
  ['that stays', '83.6%\t0.0%\t0.0%', '80\t74\t73', []],
  ['between low months', '3.6%\t0.0%\t5.0%', '80\t74\t73', []],
])('nought %s', (_, percentages, children, findings) =>
  expect(found(percentages, children)).toEqual(findings),
);
