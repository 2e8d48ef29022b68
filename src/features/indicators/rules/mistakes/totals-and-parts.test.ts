import { describe, expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { totalsAndParts } from './totals-and-parts.ts';

const found = (lines: string[]) =>
  totalsAndParts(readPublishedReport(lines.join('\n'), 'report.txt').indicators);
const brief = (lines: string[]) =>
  found(lines).map(({ line, period, printed, expected, severity }) => [
    line,
    period,
    printed,
    expected,
    severity,
  ]);

const months = '\tJan-22\tFeb-22\tMar-22\tApr-22';
const areas = (whole: string, ...parts: string[]) => ['Number of CLA', months, `Total\t${whole}`, ...parts];

describe('areas', () => {
  it.each([
    ['add up', areas('10\t11\t12\t13', 'Ashby\t4\t5\t6\t7', 'Garth\t6\t6\t6\t6'), []],
    [
      'do not add up in one month of four',
      areas('10\t11\t12\t13', 'Ashby\t4\t5\t7\t7', 'Garth\t6\t6\t6\t6'),
      [[3, '2022-03-31', '12', '13', 'wrong']],
    ],
    [
      'add up in one month of four',
      areas('10\t11\t12\t13', 'Ashby\t5\t6\t7\t7', 'Garth\t6\t6\t6\t6'),
      [
        [3, '2022-01-31', '10', '11', 'doubtful'],
        [3, '2022-02-28', '11', '12', 'doubtful'],
        [3, '2022-03-31', '12', '13', 'doubtful'],
      ],
    ],
    [
      'never add up: one doubt for all',
      areas('10\t11\t12\t13', 'Ashby\t4\t5\t6\t7', 'Garth\t1\t1\t1\t1'),
      [[3, '2022-01-31', '10', '5', 'doubtful']],
    ],
    [
      'cannot be told where one is suppressed',
      areas('10\t11\t12\t13', 'Ashby\t4\t5\t*\t7', 'Garth\t6\t6\t6\t6'),
      [],
    ],
    [
      'have a line without any figure between them',
      areas('10\t11\t12\t13', 'North:\t\t\t\t', 'Ashby\t4\t5\t7\t7', 'Garth\t6\t6\t6\t6'),
      [[3, '2022-03-31', '12', '13', 'wrong']],
    ],
    [
      'of percentages need not add up',
      areas('10%\t11%\t12%\t13%', 'Ashby\t4%\t5%\t6%\t7%', 'Garth\t6%\t6%\t6%\t9%'),
      [],
    ],
  ])('%s', (_, lines, findings) => expect(brief(lines)).toEqual(findings));
});

describe('legal statuses', () => {
  const statuses = ['', 'Children in care by legal status', `Northshire${months}`];
  const number = (counts: string) => [
    'Number of CLA at the month end',
    `Northshire${months}`,
    `Number\t${counts}`,
  ];

  it('are compared with the number of the same month in another table', () => {
    const lines = [
      ...number('10\t11\t12\t13'),
      ...statuses,
      'Interim Care Order\t4\t5\t6\t7',
      'Full Care Order\t6\t6\t6\t9',
    ];
    expect(brief(lines)).toEqual([[6, '2022-04-30', '13', '16', 'wrong']]);
    expect(found(lines)[0]?.sentence).toBe(
      'In April 2022 the parts under “Children in care by legal status” add up to 16, but the total in line 3 says 13, a difference of 3. In 3 other months they agree, so one of these figures is wrong. Count the month again from the records.',
    );
  });

  it('are compared with no number of other children', () =>
    expect(
      brief([
        ...number('10\t11\t12\t13').map((line) => line.replace('CLA', 'Care Leavers')),
        ...statuses,
        'Interim Care Order\t4\t5\t6\t7',
        'Full Care Order\t1\t1\t1\t1',
      ]),
    ).toEqual([]));
});
