import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, type Mark, type Marked, marks, pointsOf, prizesFor } from './prizes.ts';

const criteria = ['effort', 'kindness'];
const entry = (id: string, effort: Mark, kindness: Mark): Marked => ({ id, marks: { effort, kindness } });

describe('the points of an entry', () => {
  it.each<[Marked['marks'], number | null]>([
    [{ effort: 'met', kindness: 'met' }, 4],
    [{ effort: 'partly', kindness: 'met' }, 3],
    [{ effort: 'not', kindness: 'not' }, 0],
    [{ effort: 'met' }, null],
  ])('%j: %s', (given, points) => {
    expect(pointsOf({ id: 'a', marks: given }, criteria)).toBe(points);
  });
});

describe('prizes', () => {
  const entries = [
    entry('a', 'met', 'met'),
    entry('b', 'met', 'partly'),
    entry('c', 'partly', 'met'),
    entry('d', 'not', 'not'),
  ];

  it.each<[number, { sure: string[]; tied: string[]; left: number }]>([
    [1, { sure: ['a'], tied: [], left: 0 }],
    [2, { sure: ['a'], tied: ['b', 'c'], left: 1 }],
    [3, { sure: ['a', 'b', 'c'], tied: [], left: 0 }],
    [20, { sure: ['a', 'b', 'c', 'd'], tied: [], left: 0 }],
  ])('%s of them', (prizes, expected) => {
    expect(prizesFor(entries, criteria, prizes)).toEqual(expected);
  });

  const someEntries = fc
    .array(fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...marks)), { maxLength: 40 })
    .map((given) => given.map(([effort, kindness], place) => entry(String(place), effort, kindness)));

  it('are never more than there are, nobody is both sure and tied, and who is left out has fewer points', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: 25 }), (some, prizes) => {
        const { sure, tied, left } = prizesFor(some, criteria, prizes);
        expect(sure.length + left).toBeLessThanOrEqual(prizes);
        expect(tied.length === 0 || tied.length > left).toBe(true);
        expect(new Set([...sure, ...tied]).size).toBe(sure.length + tied.length);
        const points = (id: string) =>
          pointsOf(some.find((one) => one.id === id) ?? entry('', 'not', 'not'), criteria) ?? 0;
        const out = some.filter(({ id }) => !sure.includes(id) && !tied.includes(id));
        for (const { id } of out)
          for (const one of [...sure, ...tied]) expect(points(one)).toBeGreaterThan(points(id));
      }),
    );
  });

  it('do not depend on the order of the entries', () => {
    const shuffledToo = someEntries.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledToo, fc.integer({ min: 1, max: 25 }), ([some, shuffled], prizes) => {
        const [one, other] = [prizesFor(some, criteria, prizes), prizesFor(shuffled, criteria, prizes)];
        expect([other.sure.toSorted(), other.tied.toSorted(), other.left]).toEqual([
          one.sure.toSorted(),
          one.tied.toSorted(),
          one.left,
        ]);
      }),
    );
  });

  it('leave all who are equal together: all sure, all tied or all without', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: 25 }), (some, prizes) => {
        const { sure, tied } = prizesFor(some, criteria, prizes);
        const fate = (id: string) => (sure.includes(id) ? 'sure' : tied.includes(id) ? 'tied' : 'without');
        for (const one of some)
          for (const other of some)
            if (pointsOf(one, criteria) === pointsOf(other, criteria))
              expect(fate(one.id)).toBe(fate(other.id));
      }),
    );
  });

  it('are drawn each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(30), fc.nat(), (hat, count, seed) => {
        const out = drawn(hat, count, (below) => seed % below);
        expect(new Set(out).size).toBe(Math.min(count, hat.length));
        expect(out.every((one) => hat.includes(one))).toBe(true);
      }),
    );
  });
});
