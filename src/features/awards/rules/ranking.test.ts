import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageWords, type Interest, leavesOrder, placeWords, ranking, type Score } from './ranking.ts';

const nominations = ['a', 'b', 'c', 'd'];
const panellists = ['p', 'q', 'r'];
const criteria = ['kind', 'brave'];

/** All that a panel may have scored: whoever scores a nomination scores it by every criterion. */
const cells = panellists.flatMap((panellist) =>
  nominations.flatMap((nomination) => criteria.map((criterion) => ({ panellist, nomination, criterion }))),
);
const someScores: fc.Arbitrary<Score[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: cells.length, maxLength: cells.length }),
    fc.subarray(
      panellists.flatMap((panellist) => nominations.map((nomination) => `${panellist}${nomination}`)),
    ),
  )
  .map(([points, given]) =>
    cells
      .map((cell, place) => ({ ...cell, points: points[place] ?? 1 }))
      .filter(({ panellist, nomination }) => given.includes(`${panellist}${nomination}`)),
  );
const someInterests: fc.Arbitrary<Interest[]> = fc.subarray(
  panellists.flatMap((panellist) => nominations.map((nomination) => ({ panellist, nomination }))),
);

const byName = (scores: readonly Score[], interests: readonly Interest[]) =>
  ranking(nominations, scores, interests).toSorted((one, other) =>
    one.nomination.localeCompare(other.nomination),
  );

describe('the ranking of a category', () => {
  it('does not depend on the order in which scores came', () => {
    fc.assert(
      fc.property(
        someScores.chain((scores) =>
          fc.tuple(
            fc.constant(scores),
            fc.shuffledSubarray(scores, { minLength: scores.length, maxLength: scores.length }),
          ),
        ),
        someInterests,
        ([scores, shuffled], interests) => {
          expect(ranking(nominations, shuffled, interests)).toEqual(ranking(nominations, scores, interests));
        },
      ),
    );
  });

  it('does not depend on who of the panel gave which scores', () => {
    const nextOf: Record<string, string> = { p: 'q', q: 'r', r: 'p' };
    const turned = <One extends Interest>(ones: One[]): One[] =>
      ones.map((one) => ({ ...one, panellist: nextOf[one.panellist] ?? '' }));
    fc.assert(
      fc.property(someScores, someInterests, (scores, interests) => {
        expect(byName(turned(scores), turned(interests))).toEqual(byName(scores, interests));
      }),
    );
  });

  it('counts nothing of whoever has an interest', () => {
    fc.assert(
      fc.property(someScores, someInterests, (scores, interests) => {
        const isKept = (score: Score) =>
          interests.some(
            ({ panellist, nomination }) => panellist === score.panellist && nomination === score.nomination,
          );
        expect(ranking(nominations, scores, interests)).toEqual(
          ranking(
            nominations,
            scores.filter((score) => !isKept(score)),
            [],
          ),
        );
      }),
    );
  });

  it('counts nobody twice', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        expect(ranking(nominations, [...scores, ...scores], [])).toEqual(ranking(nominations, scores, []));
      }),
    );
  });

  it('gives the same place to exactly those with the same average, and says so of all of them', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const placed = ranking(nominations, scores, []).filter(({ place }) => place !== null);
        for (const one of placed) {
          const equals = placed.filter((other) => one.points * other.scores === other.points * one.scores);
          expect(equals.every(({ place }) => place === one.place)).toBe(true);
          expect(one.tied).toBe(equals.length > 1);
          expect(placed.filter(({ place }) => place === one.place)).toHaveLength(equals.length);
        }
      }),
    );
  });

  it('leaves out nobody, and gives no place to fewer than two scorers', () => {
    fc.assert(
      fc.property(someScores, someInterests, (scores, interests) => {
        const ranked = ranking(nominations, scores, interests);
        expect(ranked.map(({ nomination }) => nomination).toSorted()).toEqual(nominations);
        for (const { place, scorers } of ranked) expect(place === null).toBe(scorers < 2);
      }),
    );
  });
});

const given = (nomination: string, points: readonly [panellist: string, points: number][]): Score[] =>
  points.map(([panellist, given]) => ({ panellist, nomination, criterion: 'kind', points: given }));

describe('choosing finalists', () => {
  it('needs no reason for all up to a place, and one where anybody is passed over or a tie is broken', () => {
    fc.assert(
      fc.property(someScores, someInterests, fc.integer({ min: 1, max: 4 }), (scores, interests, last) => {
        const ranked = ranking(nominations, scores, interests);
        const upTo = ranked.filter(({ place }) => place !== null && place <= last);
        const ids = upTo.map(({ nomination }) => nomination);
        expect(leavesOrder(ranked, ids)).toBe(false);
        for (const { nomination, place } of upTo) {
          const others = upTo.filter((other) => other.nomination !== nomination);
          const passedOver = others.some((other) => (other.place ?? 0) >= (place ?? 0));
          expect(
            leavesOrder(
              ranked,
              ids.filter((id) => id !== nomination),
            ),
          ).toBe(passedOver);
        }
        for (const { nomination } of ranked.filter(({ place }) => place === null))
          expect(leavesOrder(ranked, [...ids, nomination])).toBe(true);
      }),
    );
  });
});

describe('what is shown', () => {
  const ranked = ranking(
    ['a', 'b', 'c', 'd'],
    [
      ...given('a', [
        ['p', 4],
        ['q', 4],
      ]),
      ...given('b', [
        ['p', 5],
        ['q', 5],
      ]),
      ...given('c', [
        ['p', 3],
        ['q', 5],
      ]),
      ...given('d', [['p', 5]]),
    ],
    [],
  );

  it('names places, ties and averages', () => {
    expect(ranked.map((one) => [one.nomination, placeWords(one), averageWords(one)])).toEqual([
      ['b', '1', '5.00'],
      ['a', '2, tied', '4.00'],
      ['c', '2, tied', '4.00'],
      ['d', 'too few scores', '5.00'],
    ]);
  });

  it.each<[string[], boolean]>([
    [[], false],
    [['b'], false],
    [['a', 'b', 'c'], false],
    [['a', 'b'], true],
    [['a'], true],
    [['b', 'd'], true],
  ])('choosing %j needs a reason: %s', (chosen, needed) => {
    expect(leavesOrder(ranked, chosen)).toBe(needed);
  });
});
