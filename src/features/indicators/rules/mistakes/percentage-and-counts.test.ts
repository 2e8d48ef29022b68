import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { percentageAndCounts } from './percentage-and-counts.ts';

const found = (...rows: string[]) =>
  percentageAndCounts(
    readPublishedReport(
      ['Children seen by a dentist', 'Northshire\tJan-22\tFeb-22\tMar-22', ...rows].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, period, printed, expected }) => [line, period, printed, expected]);

it.each([
  ['fits', ['Number seen\t40\t41\t42', 'Number in care\t50\t50\t50', 'Percentage\t80%\t82%\t84%'], []],
  // 2 of 3 is 66.67, and 1 of 8 is 12.5, which may be printed as 12 or as 13.
  ['is rounded', ['Number seen\t2\t1\t1', 'Number in care\t3\t8\t8', 'Percentage\t67%\t12%\t13%'], []],
  [
    'is not that of the counts in one month',
    ['Number seen\t40\t41\t42', 'Number in care\t50\t50\t50', 'Percentage\t80.0%\t82.0%\t88.7%'],
    [[5, '2022-03-31', '88.7%', '84.0%']],
  ],
  [
    'is that of the counts in no month, but they are called so',
    ['Numerator (number)\t40\t41\t42', 'Denominator (number)\t50\t50\t50', 'Percentage\t70%\t71%\t72%'],
    [
      [5, '2022-01-31', '70%', '80%'],
      [5, '2022-02-28', '71%', '82%'],
      [5, '2022-03-31', '72%', '84%'],
    ],
  ],
  [
    'is of something else',
    ['Number started\t40\t41\t42', 'Number ceased\t50\t50\t50', 'Percentage\t70%\t71%\t72%'],
    [],
  ],
  [
    'stands beside a mark',
    ['Number seen\t40\t*\t42', 'Number in care\t50\t50\t50', 'Percentage\t80%\t1%\t84%'],
    [],
  ],
  ['stands beside one count alone', ['Number\t40\t41\t42', 'Percentage\t10%\t11%\t12%'], []],
])('a percentage %s', (_, rows, findings) => expect(found(...rows)).toEqual(findings));
