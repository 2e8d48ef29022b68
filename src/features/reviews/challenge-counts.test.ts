import { describe, expect, it } from 'vitest';
import { narrowedBy } from '../../testing/suppression/attack.ts';
import { chanceOf } from '../../testing/suppression/chance.ts';
import { hiddenCounts } from './challenge-counts.ts';
import { reasonsFor } from './rules/challenge.ts';
import { boardCounts, type CountedForBoard } from './rules/challenge-counts.ts';

const row = (parts: Partial<CountedForBoard>): CountedForBoard => ({
  kind: 'resolution',
  category: 'practice',
  district: 'North',
  child: 'K1',
  raisedOn: '2025-11-03',
  ...parts,
});

/** So many challenges, each about another child. */
const many = (count: number, parts: Partial<CountedForBoard>): CountedForBoard[] =>
  Array.from({ length: count }, (_, place) => row({ child: `${parts.district}${place}`, ...parts }));

/** What a reader can work out of the hidden counts, as the solver sees it; and what is hidden. */
const attacked = (rows: readonly CountedForBoard[]) => {
  const counts = boardCounts(rows);
  const { hidden, exposed } = hiddenCounts(counts);
  const ids = new Set(hidden.keys());
  const cells = [counts.all, ...counts.tables.flatMap(({ parts }) => parts)];
  const relations = counts.tables
    .filter(({ parts }) => parts.length > 0)
    .map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) }));
  return { hidden: ids, exposed, narrowed: narrowedBy({ cells, relations }, ids) };
};

describe('counts for the Board', () => {
  it('hide a planted small count and what would tell it', () => {
    const { hidden, exposed, narrowed } = attacked([
      ...many(40, { district: 'North' }),
      ...many(30, { district: 'East' }),
      ...many(3, { district: 'South' }),
    ]);
    expect([exposed, narrowed]).toEqual([[], []]);
    expect(hidden.has('district South')).toBe(true);
    expect(hidden.has('district North') || hidden.has('district East')).toBe(true);
    expect(hidden.has('all')).toBe(false);
  });

  it('hide many challenges about few children', () => {
    const { hidden, narrowed } = attacked([
      ...many(40, { district: 'North' }),
      ...many(30, { district: 'East' }),
      ...Array.from({ length: 12 }, () => row({ district: 'South', child: 'the one child' })),
    ]);
    expect(hidden.has('district South')).toBe(true);
    expect(narrowed).toEqual([]);
  });

  it('show everything where everything is large, noughts too', () => {
    expect([...attacked(many(40, { district: 'North' })).hidden]).toEqual([]);
  });

  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'give nothing away in a random quarter (%i)',
    (seed) => {
      const chance = chanceOf(seed);
      const pick = <Value>(values: readonly Value[]): Value =>
        values[Math.floor(chance() * chance() * values.length)] as Value;
      const rows = Array.from({ length: Math.floor(150 * chance()) }, (_, place) => {
        const kind = pick(['alert', 'resolution', 'informal', 'good practice'] as const);
        const category = kind === 'good practice' ? '' : pick(reasonsFor(kind));
        const child = chance() < 0.2 ? 'again' : `K${place}`;
        return row({ kind, category, district: pick(['North', 'East', 'South', 'West', 'Coast']), child });
      });
      const { exposed, narrowed } = attacked(rows);
      if (exposed.length === 0) expect(narrowed).toEqual([]);
    },
  );
});
