import { describe, expect, it } from 'vitest';
import { type Counts, countOf } from '../../kernel/counts.ts';
import { narrowedBy } from '../../testing/suppression/attack.ts';
import { chanceOf } from '../../testing/suppression/chance.ts';
import {
  hiddenCounts,
  hiddenInYear,
  isOfFewPeople,
  protectCounts,
  tablesOf,
  yearAndParts,
} from './protect-counts.ts';

/** Something that was counted: whom it is about, where, and of what kind. */
type Row = { person: string; place: string; kind: string };

const count = countOf(({ person }: Row) => person);

const places = ['North', 'East', 'South', 'West', 'Coast'];
const kinds = ['first', 'second', 'third'];

const counted = (rows: readonly Row[]): Counts => ({
  wholes: [count('all', 'All', rows)],
  tables: [
    {
      title: 'By place',
      of: 'all',
      parts: places.map((place) =>
        count(
          place,
          place,
          rows.filter((row) => row.place === place),
        ),
      ),
    },
    {
      title: 'By kind',
      of: 'all',
      parts: kinds.map((kind) =>
        count(
          kind,
          kind,
          rows.filter((row) => row.kind === kind),
        ),
      ),
    },
  ],
});

/** So many of one place and kind, each about somebody else. */
const many = (number: number, place: string): Row[] =>
  Array.from({ length: number }, (_, at) => ({ person: `${place}${at}`, place, kind: 'first' }));

const randomRows = (chance: () => number, most: number): Row[] => {
  const pick = (values: readonly string[]) => values[Math.floor(chance() * chance() * values.length)] ?? '';
  return Array.from({ length: Math.floor(most * chance()) }, (_, at) => ({
    person: chance() < 0.2 ? 'again' : `K${at}`,
    place: pick(places),
    kind: pick(kinds),
  }));
};

/** What a reader can work out of what one set of counts hides, as the solver sees it. */
const narrowed = (rows: readonly Row[]) => {
  const hidden = hiddenCounts(counted(rows));
  return { hidden, narrowed: hidden && narrowedBy(tablesOf(counted(rows)), hidden) };
};

it.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('%i people are few: %s', (people, few) => {
  expect(isOfFewPeople({ people })).toBe(few);
});

describe('counts that are shown to others', () => {
  it('hide a planted small count and what would tell it', () => {
    const found = narrowed([...many(40, 'North'), ...many(30, 'East'), ...many(3, 'South')]);
    expect(found.narrowed).toEqual([]);
    expect(found.hidden?.has('South')).toBe(true);
    expect(found.hidden?.has('North') || found.hidden?.has('East')).toBe(true);
    expect(found.hidden?.has('all')).toBe(false);
  });

  it('hide many rows about few people', () => {
    const again = Array.from({ length: 12 }, () => ({ person: 'one', place: 'South', kind: 'first' }));
    const found = narrowed([...many(40, 'North'), ...many(30, 'East'), ...again]);
    expect(found.hidden?.has('South')).toBe(true);
    expect(found.narrowed).toEqual([]);
  });

  it('show everything where everything is large, noughts too', () => {
    expect(protectCounts(counted(many(40, 'North')))).toMatchObject({
      wholes: [{ value: 40 }],
      tables: [{ parts: [{ value: 40 }, { value: 0 }, { value: 0 }, { value: 0 }, { value: 0 }] }, {}],
    });
  });

  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'give nothing away in random counts (%i)',
    (seed) => {
      expect(narrowed(randomRows(chanceOf(seed), 150)).narrowed).toEqual([]);
    },
  );

  it.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'give nothing away over a year whose quarters are shown (%i)',
    (seed) => {
      const chance = chanceOf(100 + seed);
      const quarters = Array.from({ length: 4 }, () => randomRows(chance, 120));
      const year = counted(quarters.flat());
      const parts = quarters.map(counted);
      const hidden = hiddenInYear(year, parts);
      expect(hidden && narrowedBy(yearAndParts(year, parts), hidden)).toEqual([]);
    },
  );
});
