import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { findMistakes } from './find-mistakes.ts';
import { totalsAndParts } from './totals-and-parts.ts';

const found = (name: string) => {
  const text = readFileSync(new URL(`../../readers/fixtures/${name}`, import.meta.url), 'utf8');
  return findMistakes(readPublishedReport(text, name)).map(({ rule, area, period, printed, expected }) => [
    rule,
    area,
    period,
    printed,
    expected,
  ]);
};

it('a monthly report: its known mistakes by line, and nothing among the counts of its areas', () =>
  expect(found('monthly-report.txt')).toEqual([
    ['printed-twice', 'Northshire', '2019-03-31', '85.9', '74.2'],
    ['repeated-comparators', null, '2019-03-31', '53.7, 45.3, 48.6', null],
    ['repeated-comparators', null, '2019-03-31', '91.0, 64.0, 67.1', null],
    ['sudden-nought', 'Permanence', '2018-11-30', '0.0 %', null],
    ['repeated-comparators', null, '2019-03-31', '89.2 %, 88.3 %, 90.4 %', null],
    ['sudden-equality', 'Northshire', '2019-03-31', '88.7 %', null],
    ['value-and-parts', 'Northshire', '2019-03-31', '88.7 %', '64.1%'],
    ['repeated-comparators', null, '2019-03-31', '86.2 %, 83.8 %, 81.1 %', null],
    ['label-and-unit', 'Northshire', null, 'Percentage', 'Number'],
    ['label-and-unit', null, null, 'Number of Care Leavers whom we are in contact with', null],
    ['definition-change', null, '2019-07-01', expect.stringContaining('since July 2019'), null],
  ]));

it('a monthly report: any one count of an area that is changed', () => {
  const text = readFileSync(new URL('../../readers/fixtures/monthly-report.txt', import.meta.url), 'utf8');
  const report = readPublishedReport(text, 'monthly-report.txt');
  const counts = report.indicators
    .flatMap(({ tables }) => tables)
    .filter(({ shape, rows }) => shape === 'areas' && rows[0]?.unit === 'number')
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  expect(counts).toHaveLength(2 * 15 * 13);
  const unnoticed = counts.filter((figure) => {
    const { value } = figure;
    figure.value = (value ?? 0) + 1;
    const isNamed = totalsAndParts(report.indicators).some(({ period }) => period === figure.period?.at);
    figure.value = value;
    return !isNamed;
  });
  expect(unnoticed).toEqual([]);
});

it('legal statuses: the four months that do not add up, and the years that cannot be', () =>
  expect(found('legal-statuses.txt')).toEqual([
    ['headings', 'Northshire', '2021-03-31', '2021', null],
    ['headings', 'Northshire', null, '2021/21', null],
    ['totals-and-parts', 'Northshire', '2022-01-31', '1924', '1,926'],
    ['totals-and-parts', 'Northshire', '2022-02-28', '1928', '1,926'],
    ['totals-and-parts', 'Northshire', '2022-03-31', '1941', '1,938'],
    ['totals-and-parts', 'Northshire', '2022-04-30', '1946', '1,943'],
  ]));

it('a cell that cannot be read is named, never guessed', () => {
  const report = readPublishedReport(
    'Plans\n\tJan-19\tFeb-19\tMar-19\tTrend\nAshby\t1O5\t104\t*\tup',
    'report.txt',
  );
  expect(findMistakes(report)).toEqual([
    {
      rule: 'unreadable-figure',
      line: 3,
      table: 'Plans',
      area: 'Ashby',
      period: '2019-01-31',
      printed: '1O5',
      expected: null,
      sentence: expect.stringContaining('“1O5” for Ashby in January 2019'),
      severity: 'doubtful',
    },
  ]);
});
