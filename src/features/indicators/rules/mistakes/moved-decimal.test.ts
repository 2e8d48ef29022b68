import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { movedDecimals } from './moved-decimal.ts';

const found = (values: string) => {
  const months = ['Jan-19', 'Feb-19', 'Mar-19', 'Apr-19', 'May-19'].slice(0, values.split(' ').length);
  return movedDecimals(
    readPublishedReport(`Plans\n\t${months.join('\t')}\nAshby\t${values.replaceAll(' ', '\t')}`, 'report.txt')
      .indicators,
  ).map(({ line, period, printed, expected }) => [line, period, printed, expected]);
};

it.each([
  ['ten times the others', '45.1 44.9 453.3 45.0 45.6', [[3, '2019-03-31', '453.3', '45.33']]],
  ['a tenth of the others', '45.1 44.9 4.5 45.0 45.6', [[3, '2019-03-31', '4.5', '45']]],
  ['a hundred times the others', '45.1% 44.9% 4533% 45.0% 45.6%', [[3, '2019-03-31', '4533%', '45.33%']]],
  ['twice the others', '45.1 44.9 90.0 45.0 45.6', []],
  ['a nought', '45.1 44.9 0.0 45.0 45.6', []],
  ['small counts', '3 4 40 5 4', []],
  ['a series that leaps anyway', '45.1 12.0 453.3 90.0 45.6', []],
])('%s', (_, values, findings) => expect(found(values)).toEqual(findings));
