import { expect, test } from 'vitest';
import { readTimescale } from './timescale.ts';

test.each([
  ['', 'none', null, null],
  ['31/12/19', 'day', null, '2019-12-31'],
  ['30.11.2019', 'day', null, '2019-11-30'],
  ['01./03/20', 'day', null, '2020-03-01'],
  ['2026-02-10', 'day', null, '2026-02-10'],
  ['30th April 2020', 'day', null, '2020-04-30'],
  ['By 3 May 2024', 'day', null, '2024-05-03'],
  ['29 Feb 2024', 'day', null, '2024-02-29'],
  ['Oct-19', 'month', null, '2019-10-31'],
  ["Sept '24", 'month', null, '2024-09-30'],
  ['Impact by Feb 2020', 'month', null, '2020-02-29'],
  ['Q4 2018/19', 'quarter', null, '2019-03-31'],
  ['Quarter 1 2024', 'quarter', null, '2024-06-30'],
  ['2018-2019', 'year', null, '2019-03-31'],
  ['2024/25', 'year', null, '2025-03-31'],
  ['Nov 18 – Nov 19', 'month', '2018-11-01', '2019-11-30'],
  ['Roll out Jan 19 Nov 19', 'month', null, '2019-11-30'],
  ['Year 11 - Sept 2018 Year 10 Sept 2019', 'month', null, '2019-09-30'],
  ['From Jan-19', 'ongoing', '2019-01-01', null],
  ['01/03/2019 and ongoing', 'ongoing', '2019-03-01', null],
  ['Ongoing', 'ongoing', null, null],
  ['Ongoing-Mar-20', 'ongoing', null, '2020-03-31'],
  ['Monthly monitoring', 'recurring', null, null],
  ['Mar 19 – ongoing quarterly', 'recurring', '2019-03-01', null],
  ['Report to each Board. Review April 2020', 'recurring', null, '2020-04-30'],
  ['TBC', 'to be confirmed', null, null],
  ['Complete', 'complete', null, null],
  ['when the bid is decided', 'unclear', null, null],
])('%j is %s', (words, kind, starts, due) => {
  expect(readTimescale(words)).toEqual({ kind, starts, due, impossible: [] });
});

test.each(['31/04/19', '30 February 2024', '29/02/2023'])('%s is no date and is named', (words) => {
  expect(readTimescale(words)).toEqual({ kind: 'unclear', starts: null, due: null, impossible: [words] });
});
