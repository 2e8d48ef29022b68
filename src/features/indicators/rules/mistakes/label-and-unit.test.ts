import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { labelAndUnit } from './label-and-unit.ts';

const found = (title: string, row: string) =>
  labelAndUnit(
    readPublishedReport([title, 'Northshire\tJan-19\tFeb-19\tMar-19', row].join('\n'), 'report.txt')
      .indicators,
  ).map(({ line, period, printed, severity }) => [line, period, printed, severity]);

it.each([
  [
    'counts called a percentage',
    'Number of Care Leavers',
    'Percentage\t738\t756\t783',
    [[3, null, 'Percentage', 'wrong']],
  ],
  [
    'a percentage above 100',
    'Share of Care Leavers',
    'Percentage\t73.8%\t756%\t78.3%',
    [[3, '2019-02-28', '756%', 'wrong']],
  ],
  [
    'percentages under a heading of numbers',
    'Number of Care Leavers in work',
    'Percentage\t48.0 %\t49.0 %\t50.0 %',
    [[1, null, 'Number of Care Leavers in work', 'doubtful']],
  ],
  ['numbers called so', 'Number of Care Leavers', 'Number\t738\t756\t783', []],
  ['percentages called so', 'Care Leavers in work', 'Percentage\t48.0 %\t49.0 %\t100 %', []],
  ['percentages without their sign', 'Care Leavers in work', 'Percentage\t48.0\t49.0\t50.0', []],
])('%s', (_, title, row, findings) => expect(found(title, row)).toEqual(findings));
