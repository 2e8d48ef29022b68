import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('dates', () => {
  it.each<[string, string[]]>([
    ['The Board meets on Tuesday 14 March 2023.', ['agrees: Tuesday 14 March 2023']],
    ['The Board meets on Monday 14 March 2023.', ['disagrees: Monday 14 March 2023 → Tuesday']],
    ['The deadline is 31 June 2024.', ['disagrees: 31 June 2024 → null']],
    ['The deadline is 29 February 2023.', ['disagrees: 29 February 2023 → null']],
    ['The deadline is 31 April.', ['disagrees: 31 April → null']],
    ['Seen 31/04/19.', ['disagrees: 31/04/19 → null']],
    ['The year runs from 1 April 2018 to 31 March 2019.', []],
    [
      'The year ran from 1 April 2019 to 31 March 2018.',
      ['disagrees: 1 April 2019 to 31 March 2018 → 31 March 2018 to 1 April 2019'],
    ],
    ['Data for 2019/2010 is missing.', ['disagrees: 2019/2010 → null']],
    ['The strategy 2022-2026 stands.', []],
    ['59 January referrals came.', []],
    [
      'The report covers April 2020 to March 2020.',
      ['disagrees: April 2020 to March 2020 → March 2020 to April 2020'],
    ],
  ])('%s', (text, findings) => {
    expect(findingsOf('date', text)).toEqual(findings);
  });
});
