import { describe, expect, it } from 'vitest';
import { paceOf, paceWords } from './pace.ts';

const today = '2026-03-10';

describe('when nothing would be missing', () => {
  it.each<[now: number, before: number | null, words: string]>([
    [0, 12, 'Nothing is missing.'],
    [0, null, 'Nothing is missing.'],
    [5, null, 'It cannot be said yet: the tracker is younger than 4 weeks.'],
    [5, 5, 'Not at this pace: over the last 4 weeks the gaps did not become fewer.'],
    [9, 5, 'Not at this pace: over the last 4 weeks the gaps did not become fewer.'],
    [5, 0, 'Not at this pace: over the last 4 weeks the gaps did not become fewer.'],
    [4, 8, 'In about 4 weeks, by 7 April 2026, if the next weeks go as the last 4 weeks did.'],
    [1, 5, 'In about 1 week, by 17 March 2026, if the next weeks go as the last 4 weeks did.'],
    [10, 13, 'In about 14 weeks, by 16 June 2026, if the next weeks go as the last 4 weeks did.'],
    [26, 27, 'In about 104 weeks, by 7 March 2028, if the next weeks go as the last 4 weeks did.'],
    [27, 28, 'Not within two years at the pace of the last 4 weeks.'],
    [900, 901, 'Not within two years at the pace of the last 4 weeks.'],
  ])('%i gaps now, %s four weeks ago: %s', (now, before, words) => {
    expect(paceWords(paceOf({ now, before, weeks: 4 }, today), 4)).toBe(words);
  });
});
