import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../indicators/index.ts';
import { countSentence, shareSentence } from './sentences.ts';
import { sumOf, tenthsOf } from './share.ts';

describe('a share', () => {
  it.each([
    [4576, 4727, 968],
    [0, 8, 0],
    [8, 8, 1000],
    [1, 3, 333],
    [2, 3, 667],
    // Exactly half a tenth goes up, whatever a floating point number makes of it.
    [1, 2000, 1],
    [3, 2000, 2],
    [1727, 2000, 864],
  ])('of %i of %i is %i tenths of a per cent', (part, whole, tenths) => {
    expect(tenthsOf(part, whole)).toBe(tenths);
  });

  it.each([
    [[3, 4], 7],
    [[3, null], null],
    [[], 0],
  ])('of %j together has %j as its whole', (counts, sum) => {
    expect(sumOf(counts)).toBe(sum);
  });

  it.each([
    [
      { now: 4576, before: 4400 },
      { now: 4727, before: 4522 },
      'Held in time: 96.8% (4,576 of 4,727), compared with 97.3% (4,400 of 4,522) the year before, down by 0.5 percentage points.',
    ],
    [{ now: 6, before: null }, { now: 8, before: 8 }, 'Held in time: 6 of 8.'],
    [
      { now: 60, before: 30 },
      { now: 80, before: 40 },
      'Held in time: 75.0% (60 of 80), compared with 75.0% (30 of 40) the year before, the same as the year before.',
    ],
    [
      { now: 60, before: 3 },
      { now: 80, before: 4 },
      'Held in time: 75.0% (60 of 80), compared with 3 of 4 the year before.',
    ],
    [{ now: 6, before: 0 }, { now: 8, before: 0 }, 'Held in time: 6 of 8.'],
    [{ now: null, before: 3 }, { now: 8, before: 4 }, null],
    [{ now: 0, before: 3 }, { now: 0, before: 4 }, null],
  ])('%j of %j is told as %s', (part, whole, told) => {
    expect(shareSentence('Held in time', part, whole)).toBe(told);
  });
});

it.each([
  [{ now: 1705, before: 767 }, 'Challenges rose from 767 to 1,705, by 122%.'],
  [{ now: 12, before: null }, 'Challenges: 12.'],
  [{ now: null, before: 12 }, 'Challenges: not shown.'],
  [{ now: 12, before: 12 }, 'Challenges stayed at 12.'],
])('a count %j is told as %s', (pair, told) => {
  expect(countSentence('Challenges', pair)).toBe(told);
});

describe('what the report says of any counts', () => {
  const count = fc.nat({ max: 6000 });
  const share = fc
    .tuple(count, count)
    .map(([one, other]) => ({ part: Math.min(one, other), whole: Math.max(one, other) }));

  it('is never found wrong by the checks of reports', () => {
    fc.assert(
      fc.property(share, share, count, count, (now, before, later, earlier) => {
        const text = [
          countSentence('Children in our care', { now: later, before: earlier }),
          shareSentence(
            'Reviews held in time',
            { now: now.part, before: before.part },
            { now: now.whole, before: before.whole },
          ) ?? '',
        ].join('\n\n');
        expect(checkClaims(text).filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
