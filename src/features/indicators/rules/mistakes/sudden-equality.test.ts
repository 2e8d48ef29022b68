import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { suddenEquality } from './sudden-equality.ts';

const months = 'Northshire\tDec-18\tJan-19\tFeb-19\tMar-19\tApr-19\tMay-19';
const health = '87.8 %\t88.3 %\t86.7 %\t88.7 %\t85.6 %\t82.2 %';
const found = (dental: string, other = health) =>
  suddenEquality(
    readPublishedReport(
      [
        'Percentage of CLA with an up to date health assessment',
        months,
        `Percentage\t${other}`,
        '',
        'Percentage of CLA with an up to date dental check',
        months,
        `Percentage\t${dental}`,
        '',
        '',
        months.replace('Northshire', ''),
        `Northshire\t${dental}`,
      ].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, area, period, printed }) => [line, area, period, printed]);

it.each([
  [
    'the figure of another indicator among others far from it, told once for both tables of the county',
    '73.9 %\t71.8 %\t66.4 %\t88.7 %\t61.8 %\t58.0 %',
    health,
    [[7, 'Northshire', '2019-03-31', '88.7 %']],
  ],
  ['the same figure among others near it', '87.9 %\t88.0 %\t87.0 %\t88.7 %\t86.0 %\t85.1 %', health, []],
  ['a leap that equals nothing', '73.9 %\t71.8 %\t66.4 %\t88.6 %\t61.8 %\t58.0 %', health, []],
  ['the same figure in another month', '73.9 %\t71.8 %\t66.4 %\t87.8 %\t61.8 %\t58.0 %', health, []],
  ['whole per cents', '74 %\t72 %\t66 %\t88 %\t62 %\t58 %', '88 %\t88 %\t87 %\t88 %\t86 %\t82 %', []],
  ['a series that always leaps', '40.1 %\t71.8 %\t36.4 %\t88.7 %\t31.8 %\t78.0 %', health, []],
])('%s', (_, dental, other, findings) => expect(found(dental, other)).toEqual(findings));

it('a figure of another line of one scorecard, which is named', () => {
  const report = [
    'Scorecard',
    'Indicator\tDec-18\tJan-19\tFeb-19\tMar-19\tApr-19\tMay-19',
    `Children looked after: health assessment\t${health}`,
    'Children looked after: dental check\t73.9 %\t71.8 %\t66.4 %\t88.7 %\t61.8 %\t58.0 %',
  ].join('\n');
  expect(suddenEquality(readPublishedReport(report, 'report.txt').indicators)).toMatchObject([
    {
      line: 4,
      sentence: expect.stringContaining('the figure of “Children looked after: health assessment”'),
    },
  ]);
});
