import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { repeatedComparators } from './repeated-comparators.ts';

const found = (...rows: string[]) =>
  repeatedComparators(
    readPublishedReport(
      ['Number of CLA', 'Rate per 10,000 at 31 March\t2016/17\t2017/18\t2018/19', ...rows].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, period, printed }) => [line, period, printed]);

it.each([
  [
    'all of them repeat the year before',
    [
      'Northshire\t75.0\t79.2\t85.9',
      'NW\t86.0\t91.0\t91.0',
      'National\t62.0\t64.0\t64.0',
      'SN\t65.5\t67.1\t67.1',
    ],
    [[4, '2019-03-31', '91.0, 64.0, 67.1']],
  ],
  ['one of three is new', ['NW\t86.0\t91.0\t91.0', 'National\t62.0\t64.0\t64.0', 'SN\t65.5\t67.1\t68.0'], []],
  ['there is one alone', ['Northshire\t75.0\t79.2\t79.2', 'NW\t86.0\t91.0\t91.0'], []],
  ['the last year is empty', ['NW\t86.0\t91.0\t', 'National\t62.0\t64.0\t'], []],
  [
    'an earlier year repeats',
    ['NW\t91.0\t91.0\t92.0', 'National\t64.0\t64.0\t65.0'],
    [[3, '2018-03-31', '91.0, 64.0']],
  ],
])('%s', (_, rows, findings) => expect(found(...rows)).toEqual(findings));
