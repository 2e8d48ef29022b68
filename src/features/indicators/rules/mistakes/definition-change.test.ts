import { expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { definitionChanges } from './definition-change.ts';

const found = (...words: string[]) =>
  definitionChanges(
    readPublishedReport(
      [
        'Care leavers in touch',
        'Northshire\tMay-19\tJun-19\tJul-19',
        'Percentage\t82%\t79%\t68%',
        '',
        ...words,
      ].join('\n'),
      'report.txt',
    ).indicators,
  ).map(({ line, period }) => [line, period]);

it.each([
  [
    'inside the series',
    ['Definition: who answered us.', '', '**(This changed to 2 months, since July 2019)'],
    [[7, '2019-07-01']],
  ],
  [
    'with a day',
    ['Definition: who answered us. Redefined from 1 June 2019 as an answer.'],
    [[5, '2019-06-01']],
  ],
  ['before the series', ['Definition: who answered us. This has changed since April 2018.'], []],
  ['without a date', ['Definition: who answered us. This has changed.'], []],
  ['of nothing', ['Commentary', 'We have met more of them since July 2019.'], []],
])('a change %s', (_, words, findings) => expect(found(...words)).toEqual(findings));
