import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('the length of a period', () => {
  it.each<[string, string[]]>([
    ['The six-month period from 1 July 2021 to 31 December 2021 was quiet.', ['agrees: six-month']],
    [
      'The six-month period from 1 July 2021 to 31 October 2021 was quiet.',
      ['disagrees: six-month → 4 months'],
    ],
    ['The survey ran for eight weeks, from 3 June to 14 July 2024.', ['disagrees: eight weeks → 6 weeks']],
    ['The survey ran for six weeks, from 3 June to 14 July 2024.', ['agrees: six weeks']],
    [
      'The contract began on 1 April 2021 and is for three years, ending on 31 March 2023.',
      ['disagrees: three years → 2 years'],
    ],
    ['The contract runs from 1 April 2024 to 31 March 2027, i.e. for three years.', ['agrees: three years']],
    ['The home opened on 1 April 2024 and had three visits to 31 May 2024.', []],
    ['About two years, from 1 April 2021 to 31 January 2023.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('length of a period', text)).toEqual(findings);
  });
});
