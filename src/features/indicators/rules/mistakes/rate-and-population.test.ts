import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { rateAndPopulation } from './rate-and-population.ts';

const months = ['Jan-22', 'Feb-22', 'Mar-22', 'Apr-22', 'May-22', 'Jun-22'];
const found = (numbers: string, rates: string) =>
  rateAndPopulation(
    readPublishedReport(
      [
        'Number of CLA',
        `Northshire\t${months.slice(0, rates.split(' ').length).join('\t')}`,
        `Number\t${numbers.replaceAll(' ', '\t')}`,
        `Rate per 10,000\t${rates.replaceAll(' ', '\t')}`,
      ].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, period, printed, expected, severity }) => [line, period, printed, expected, severity]);

it.each([
  ['of one population', '2059 2053 2064 2085 2083', '83.1 82.8 83.3 84.1 84.0', []],
  ['of two estimates, one a year later', '2108 2090 2096 2114 2117', '85.0 84.3 84.6 84.7 84.8', []],
  // The months around mean 247,774, 247,947, 247,919 and 247,976 children, in the middle 247,933: 2064 of them is 83.2.
  [
    'with a wrong rate',
    '2059 2053 2064 2085 2083',
    '83.1 82.8 88.3 84.1 84.0',
    [[4, '2022-03-31', '88.3', '83.2', 'wrong']],
  ],
  [
    'with a wrong number',
    '2059 2053 2604 2085 2083',
    '83.1 82.8 83.3 84.1 84.0',
    [[4, '2022-03-31', '83.3', '105.0', 'wrong']],
  ],
  [
    'of a population that leaps and stays',
    '1000 1010 1020 1000 1010 1020',
    '50.0 50.5 51.0 45.5 45.9 46.4',
    [[4, '2022-04-30', '45.5', null, 'doubtful']],
  ],
  ['so small that rounding moves them', '5 6 5 6 5', '0.2 0.2 0.2 0.2 0.2', []],
  ['with a month of none', '2059 0 2064 2085 2083', '83.1 0.0 83.3 84.1 84.0', []],
])('numbers and rates %s', (_, numbers, rates, findings) => expect(found(numbers, rates)).toEqual(findings));

it('the number of one indicator and the rate of another imply nothing', () => {
  const report = [
    'Scorecard',
    'Indicator\tJan-22\tFeb-22\tMar-22\tApr-22',
    'Number of children looked after\t2059\t2053\t2604\t2085',
    'Rate of child protection plans per 10,000\t54.7\t54.5\t54.8\t53.6',
  ].join('\n');
  expect(rateAndPopulation(readPublishedReport(report, 'report.txt').indicators)).toEqual([]);
});
