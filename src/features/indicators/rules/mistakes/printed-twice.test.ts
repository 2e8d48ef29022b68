import { describe, expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { printedTwice } from './printed-twice.ts';

const found = (...lines: string[]) =>
  printedTwice(readPublishedReport(lines.join('\n'), 'report.txt').indicators).map(
    ({ line, area, period, printed, expected, severity }) => [
      line,
      area,
      period,
      printed,
      expected,
      severity,
    ],
  );

const title = 'Number of CLA at the month end';
const measures = [
  'Northshire\tFeb-19\tMar-19\tApr-19',
  'Number\t2109\t2128\t2108',
  'Rate per 10,000\t85.1\t85.9\t85.0',
];
const history = (number: string, rate: string) => [
  'Northshire\t2017\t2018\t2019\t2018/19\tNorths\tNW\tNational',
  `At 31st March\t1842\t1954\t${number}\tRate per 10,000\t${rate}\t91.0\t64.0`,
];
const years = (rate: string) => [
  'Rate per 10,000 at 31 March\t2016/17\t2017/18\t2018/19',
  `Northshire\t75.0\t79.2\t${rate}`,
  'NW\t86.0\t91.0\t91.0',
];

describe('a figure in several tables', () => {
  it('is the same in all', () =>
    expect(found(title, ...measures, '', '', ...history('2128', '85.9'), '', '', ...years('85.9'))).toEqual(
      [],
    ));

  it('may be printed with fewer decimals in one', () =>
    expect(found(title, ...measures, '', '', ...history('2,128', '86'))).toEqual([]));

  it('differs between the history and the month of March', () =>
    expect(found(title, ...measures, '', '', ...history('2182', '85.9'))).toEqual([
      [8, 'Northshire', '2019-03-31', '2182', '2128', 'wrong'],
    ]));

  it('differs beside the comparators: the tables that agree are right', () =>
    expect(found(title, ...measures, '', '', ...history('2128', '58.9'), '', '', ...years('85.9'))).toEqual([
      [8, 'Northshire', '2019-03-31', '58.9', '85.9', 'wrong'],
    ]));

  it('differs between the county alone and the county above its areas', () =>
    expect(
      found(
        title,
        ...measures,
        '',
        '',
        '\tFeb-19\tMar-19\tApr-19',
        'Northshire\t2109\t2128\t2118',
        'Ashby\t1\t2\t3',
      ),
    ).toEqual([[8, null, '2019-04-30', '2118', '2108', 'wrong']]));

  it('may be one of a year and one of a month', () =>
    expect(
      found(
        'Number of children starting to be looked after',
        'Northshire\tFeb-19\tMar-19\tApr-19',
        'Number\t61\t48\t55',
        '',
        '',
        'Number\t2016/17\t2017/18\t2018/19',
        'Northshire\t702\t711\t690',
      ),
    ).toEqual([]));

  it('is no target', () =>
    expect(found(title, ...measures, 'Target\t2000\t2000\t2000', '', '', ...history('2128', '85.9'))).toEqual(
      [],
    ));

  it('is none of another indicator', () =>
    expect(found(title, ...measures, '', 'Number of CP plans', ...history('1368', '55.2'))).toEqual([]));
});
