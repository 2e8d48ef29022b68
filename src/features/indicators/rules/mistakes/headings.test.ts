import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { doubtfulHeadings } from './headings.ts';

const found = (head: string) => {
  const row = head
    .split('\t')
    .map((_, place) => (place === 0 ? 'Ashby' : String(place)))
    .join('\t');
  return doubtfulHeadings(readPublishedReport(`Plans\n${head}\n${row}`, 'report.txt').indicators).map(
    ({ line, period, printed, severity }) => [line, period, printed, severity],
  );
};

it.each([
  ['months in order', '\tNov-18\tDec-18\tJan-19', []],
  ['months from the newest', '\tJan-19\tDec-18\tNov-18', []],
  ['quarters', '\tMar-18\tJun-18\tSep-18\tDec-18', []],
  ['a month twice', '\tNov-18\tDec-18\tDec-18', [[2, '2018-12-31', 'Dec-18', 'wrong']]],
  ['a month left out', '\tOct-18\tNov-18\tJan-19', [[2, '2018-12-31', 'Nov-18, Jan-19', 'doubtful']]],
  ['a 31 March twice', '\t2019\t2020\t2021\t2021', [[2, '2021-03-31', '2021', 'wrong']]],
  ['a year that cannot be', '\t2019/20\t2020/21\t2021/21', [[2, null, '2021/21', 'wrong']]],
  ['a year left out', '\t2016/17\t2017/18\t2019/20', [[2, '2019-03-31', '2017/18, 2019/20', 'doubtful']]],
])('%s', (_, head, findings) => expect(found(head)).toEqual(findings));
