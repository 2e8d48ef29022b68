import { describe, expect, it } from 'vitest';
import { narrowedBy } from '../../../../testing/suppression/attack.ts';
import { randomTables, type Shape } from '../../../../testing/suppression/random-tables.ts';
import { suppress } from './suppress.ts';
import type { Cell, Relation, Tables } from './tables.ts';

const cellsOf = (values: Record<string, number>): Cell[] =>
  Object.entries(values).map(([id, value]) => ({ id, value }));
/** "all = a + b" */
const sum = (written: string): Relation => {
  const [total = '', parts = ''] = written.split(' = ');
  return { total, parts: parts.split(' + ') };
};
const tables = (values: Record<string, number>, ...sums: string[]): Tables => ({
  cells: cellsOf(values),
  relations: sums.map(sum),
});
const unprinted = (given: Tables, id: string): Tables => ({
  ...given,
  cells: given.cells.map((cell) => (cell.id === id ? { ...cell, printed: false } : cell)),
});
const hiddenIn = (given: Tables): string[] => [...suppress(given).hidden.keys()].sort();

describe('what is hidden', () => {
  it.each<[string, Tables, string[]]>([
    ['nothing where nothing is small', tables({ all: 30, a: 10, b: 20 }, 'all = a + b'), []],
    ['noughts are shown', tables({ all: 10, a: 10, b: 0 }, 'all = a + b'), []],
    ['a small count alone', tables({ a: 3, b: 12 }), ['a']],
    // 3 with 30 − 3: by itself it would be told by the total, so the smaller of the others goes too.
    [
      'a small part, and the part that loses least',
      tables({ all: 153, a: 3, b: 30, c: 120 }, 'all = a + b + c'),
      ['a', 'b'],
    ],
    [
      'two small parts that hide each other',
      tables({ all: 66, a: 3, b: 3, c: 60 }, 'all = a + b + c'),
      ['a', 'b'],
    ],
    // 5 + 5 = 10 has one solution where both are at most 5: another part or the total has to go.
    [
      'two small parts that do not',
      tables({ all: 40, a: 5, b: 5, c: 30 }, 'all = a + b + c'),
      ['a', 'b', 'c'],
    ],
    // A whole of at most five is not broken down: shown which are nought, five parts would all be one.
    [
      'every part of a small whole, noughts too',
      tables({ all: 5, a: 1, b: 1, c: 3, d: 0 }, 'all = a + b + c + d'),
      ['a', 'all', 'b', 'c', 'd'],
    ],
    [
      'but not the parts of a whole that is shown as nought',
      tables({ all: 0, a: 0, b: 0, other: 9 }, 'all = a + b'),
      [],
    ],
    [
      'those who did not, with those who did',
      tables({ all: 50, did: 48, not: 2 }, 'all = did + not'),
      ['did', 'not'],
    ],
    // A square: the small one, one in its row, one in its column, and the one where these two cross.
    [
      'a square of a table with two breakdowns',
      tables(
        { all: 212, A: 73, B: 139, x: 43, y: 169, Ax: 3, Ay: 70, Bx: 40, By: 99 },
        'all = A + B',
        'all = x + y',
        'A = Ax + Ay',
        'B = Bx + By',
        'x = Ax + Bx',
        'y = Ay + By',
      ),
      ['Ax', 'Ay', 'Bx', 'By'],
    ],
    [
      'in two tables that share a total, both small ones with a partner each',
      tables({ all: 100, a: 2, b: 98, x: 4, y: 96 }, 'all = a + b', 'all = x + y'),
      ['a', 'b', 'x', 'y'],
    ],
    // Team, district, locality, county: the sister team hides it, nothing above is touched.
    [
      'a team, and its sister',
      tables(
        { county: 130, l1: 60, l2: 70, d1: 25, d2: 35, t1: 4, t2: 21 },
        'county = l1 + l2',
        'l1 = d1 + d2',
        'd1 = t1 + t2',
      ),
      ['t1', 't2'],
    ],
    // A district of one team is that team: hidden both, and a sister district.
    [
      'a district that is one team',
      tables({ county: 95, d1: 4, d2: 21, d3: 70, t1: 4 }, 'county = d1 + d2 + d3', 'd1 = t1'),
      ['d1', 'd2', 't1'],
    ],
  ])('%s', (_what, given, hidden) => {
    expect(hiddenIn(given)).toEqual(hidden);
    expect(narrowedBy(given, new Set(hidden))).toEqual([]);
  });

  it('is one of those who did and all, where few did not', () => {
    const given = unprinted(tables({ did: 30, all: 34, not: 4 }, 'all = did + not'), 'not');
    const hidden = hiddenIn(given);
    expect(hidden).toHaveLength(1);
    expect(narrowedBy(given, new Set(hidden))).toEqual([]);
  });
});

describe('who came and who went are hidden together', () => {
  const flow = (before: number, came: number, went: number): Tables => ({
    ...unprinted(
      tables(
        { before, came, went, now: before + came - went, either: before + came },
        'either = before + came',
        'either = now + went',
      ),
      'either',
    ),
    pairs: [['came', 'went']],
  });

  it.each<[string, Tables, string[]]>([
    ['where few went', flow(100, 12, 3), ['came', 'went']],
    ['where few came', flow(100, 2, 40), ['came', 'went']],
    // 5 less 1: were both known to be small, there would be one answer. Of two hidden together only the lesser is.
    ['where few came and few went', flow(100, 5, 1), ['came', 'went']],
    ['also a nought, which says how many came', flow(100, 5, 0), ['came', 'went']],
    ['but no two noughts', flow(100, 0, 0), []],
    ['and none where both are large', flow(100, 12, 9), []],
  ])('%s', (_what, given, hidden) => {
    expect(hiddenIn(given)).toEqual(hidden);
    expect(narrowedBy(given, new Set(hidden))).toEqual([]);
  });

  it('because one is told by the other', () => {
    expect(narrowedBy(flow(100, 12, 3), new Set(['went']))).toEqual([{ id: 'went', values: [3] }]);
  });

  it('also where no sum binds them: nobody moved, as far as a reader knows', () => {
    const given: Tables = { ...tables({ came: 12, went: 3 }), pairs: [['came', 'went']] };
    expect(hiddenIn(given)).toEqual(['came', 'went']);
  });

  it('or another one with it, where the other was shown before', () => {
    const earlier = { published: new Set(['came']), hidden: new Set<string>() };
    const { hidden, exposed } = suppress(flow(100, 12, 3), earlier);
    expect({ exposed, left: narrowedBy(flow(100, 12, 3), new Set(hidden.keys())) }).toEqual({
      exposed: [],
      left: [],
    });
    expect(hidden.has('came')).toBe(false);
  });
});

/** "April <= May" */
const ordered = (given: Tables, ...orders: string[]): Tables => ({
  ...given,
  orders: orders.map((written) => {
    const [less = '', more = ''] = written.split(' <= ');
    return { less, more };
  }),
});

describe('what is never more than something else', () => {
  // 3 of team A in May, hidden by the 20 of team B; but B had 20 in April and 21 in June.
  const year = ordered(
    tables(
      {
        Apr: 40,
        May: 43,
        Jun: 57,
        ApA: 0,
        MayA: 3,
        JunA: 16,
        ApB: 20,
        MayB: 20,
        JunB: 21,
        ApC: 20,
        MayC: 20,
        JunC: 20,
      },
      'Apr = ApA + ApB + ApC',
      'May = MayA + MayB + MayC',
      'Jun = JunA + JunB + JunC',
    ),
    ...['', 'A', 'B', 'C'].flatMap((team) => [
      `${team ? 'Ap' : 'Apr'}${team} <= May${team}`,
      `May${team} <= Jun${team}`,
    ]),
  );

  it.each<[string, Tables, string[], string[]]>([
    ['a year to date between two months that are shown', year, ['MayA', 'MayB'], ['MayA', 'MayB']],
    ['2 who started in May', ordered(tables({ April: 20, May: 22 }), 'April <= May'), [], ['May less April']],
    [
      'a nought that a later nought tells',
      ordered(tables({ a: 3, b: 0, c: 0, all: 3, d: 0 }, 'all = a + b'), 'b <= c'),
      ['a', 'all', 'b'],
      ['b'],
    ],
    [
      'a part of a wider count',
      ordered(tables({ within: 19, ever: 20 }), 'within <= ever'),
      [],
      ['ever less within'],
    ],
  ])('narrows %s', (_what, given, naive, narrowed) => {
    const found = narrowedBy(given, new Set(naive)).map(({ id }) =>
      id.replace(/^from (.*) to (.*)$/, '$2 less $1'),
    );
    expect(found).toEqual(expect.arrayContaining(narrowed));
    const { hidden, exposed } = suppress(given);
    expect({ exposed, left: narrowedBy(given, new Set(hidden.keys())) }).toEqual({ exposed: [], left: [] });
  });

  it('takes no nought away from readers, as a small whole does', () => {
    expect(hiddenIn(ordered(tables({ April: 0, May: 3 }), 'April <= May'))).toEqual(['May']);
  });

  it('is refused where it is more', () => {
    expect(() => suppress(ordered(tables({ a: 9, b: 8 }), 'a <= b'))).toThrow('"b less a" is -1');
  });
});

describe('what was published before', () => {
  const given = tables({ all: 153, a: 3, b: 30, c: 120 }, 'all = a + b + c');

  it('is hidden no more: another count takes its place', () => {
    const earlier = { published: new Set(['b']), hidden: new Set<string>() };
    expect([...suppress(given, earlier).hidden.keys()].sort()).toEqual(['a', 'c']);
  });

  it('stays hidden where it was', () => {
    const earlier = { published: new Set<string>(), hidden: new Set(['a', 'c']) };
    expect([...suppress(given, earlier).hidden.keys()].sort()).toEqual(['a', 'c']);
  });

  it('is told where it gives a count away already', () => {
    const earlier = { published: new Set(['all', 'b', 'c']), hidden: new Set<string>() };
    expect(suppress(given, earlier).exposed).toEqual(['a']);
  });
});

const shapes: readonly Shape[] = [
  { localities: 1, districts: 3, teams: 0, months: 2, statuses: 3, children: 20, shares: 1 },
  { localities: 2, districts: 2, teams: 0, months: 2, statuses: 2, children: 10, shares: 1 },
  { localities: 1, districts: 2, teams: 2, months: 2, statuses: 2, children: 6, shares: 1 },
  { localities: 1, districts: 1, teams: 3, months: 3, statuses: 2, children: 30, shares: 1 },
];
describe('a search that ends', () => {
  const given = tables({ all: 4, a: 4, b: 0, c: 40, d: 60 }, 'all = a + b');
  const nothing = { published: new Set<string>(), hidden: new Set<string>() };

  it('too early exposes what it has not protected, and shows no nought of a small whole', () => {
    const { hidden, exposed } = suppress(given, nothing, 0);
    expect([[...hidden.keys()].sort(), exposed.toSorted()]).toEqual([
      ['a', 'all', 'b'],
      ['a', 'all', 'b'],
    ]);
  });

  it('as far as it comes is right: more is protected by more', () => {
    const [shape] = shapes;
    if (!shape) throw new Error('There are shapes.');
    const council = randomTables(7, shape);
    const exposedAfter = [0, 20, 500, undefined].map(
      (looks) => suppress(council, nothing, looks).exposed.length,
    );
    expect(exposedAfter).toEqual(exposedAfter.toSorted((one, other) => other - one));
    expect(exposedAfter[0]).toBeGreaterThan(exposedAfter[1] ?? 0);
    expect(exposedAfter.at(-1)).toBe(0);
  });
});

it.each<[string, Tables]>([
  ['"all" and the sum of its parts differ by 2', tables({ all: 30, a: 10, b: 18 }, 'all = a + b')],
  ['"c" is in a sum, but there is no such count', tables({ all: 30, a: 30 }, 'all = a + c')],
  ['"a" is 1.5: only whole numbers', tables({ a: 1.5 })],
  ['"a" is -1', tables({ a: -1 })],
  ['the same id', { cells: [...cellsOf({ a: 1 }), ...cellsOf({ a: 2 })], relations: [] }],
  ['stands twice in the sum', tables({ all: 20, a: 10 }, 'all = a + a')],
  ['is a part of itself', tables({ a: 7, b: 7 }, 'a = b', 'b = a')],
])('refuses tables of which %s', (words, given) => {
  expect(() => suppress(given)).toThrow(words);
});

const extracts = shapes.flatMap((shape, place) =>
  Array.from({ length: 50 }, (_, index) => ({ shape, seed: 1 + place * 1_000 + index })),
);

describe('a solver over all tables together', () => {
  it('narrows no hidden count to fewer than three values, on 200 random extracts', {
    timeout: 300_000,
  }, () => {
    let hiddenCells = 0;
    for (const { shape, seed } of extracts) {
      const given = randomTables(seed, shape);
      const { hidden, exposed } = suppress(given);
      expect({ seed, exposed, narrowed: narrowedBy(given, new Set(hidden.keys())) }).toEqual({
        seed,
        exposed: [],
        narrowed: [],
      });
      hiddenCells += hidden.size;
    }
    expect(hiddenCells).toBeGreaterThan(extracts.length);
  });

  it('finds what hiding the small counts alone would give away', () => {
    const found = extracts.slice(0, 5).map(({ shape, seed }) => {
      const given = randomTables(seed, shape);
      const small = given.cells.filter(({ value, printed }) => printed !== false && value >= 1 && value <= 5);
      return narrowedBy(given, new Set(small.map(({ id }) => id))).length;
    });
    expect(found.every((count) => count > 0)).toBe(true);
  });

  it('narrows none from the next month’s report either', { timeout: 120_000 }, () => {
    for (const { shape, seed } of extracts.slice(-20)) {
      const first = randomTables(seed, shape, { last: 2 });
      const then = suppress(first);
      const shown = first.cells.filter(({ id, printed }) => printed !== false && !then.hidden.has(id));
      const next = randomTables(seed, shape);
      const earlier = { published: new Set(shown.map(({ id }) => id)), hidden: new Set(then.hidden.keys()) };
      const now = suppress(next, earlier);
      expect({ seed, exposed: now.exposed, narrowed: narrowedBy(next, new Set(now.hidden.keys())) }).toEqual({
        seed,
        exposed: [],
        narrowed: [],
      });
      expect([...then.hidden.keys()].filter((id) => !now.hidden.has(id))).toEqual([]);
      expect([...now.hidden.keys()].filter((id) => earlier.published.has(id))).toEqual([]);
    }
  });
});
