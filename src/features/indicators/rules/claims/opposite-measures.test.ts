import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

const inIt =
  'The percentage of care leavers in education, employment and training.\n\n- Nationally: 50%\n\n- Eastmere: 51%\n\n';
const notInIt =
  'The percentage of care leavers not in education, employment, or training is above national at 51% compared to 50% nationally.\n\n';
const others =
  'The percentage of care leavers not in education, employment, or training.\n\n- Nationally: 40%\n\n';

describe('a measure and its opposite', () => {
  it.each<[string, string, string[]]>([
    ['cannot both have the same pair', notInIt + inIt, ['disagrees: 51% and 50% → null']],
    [
      'are told with the right figure where it stands elsewhere',
      notInIt + others + inIt,
      ['disagrees: 51% and 50% → 40% nationally'],
    ],
    ['may have different pairs', notInIt.replace('51%', '42%').replace('50%', '40%') + inIt, []],
    ['say nothing alone', notInIt, []],
  ])('%s', (_what, text, findings) => {
    expect(findingsOf('opposite measures', text)).toEqual(findings);
  });
});
