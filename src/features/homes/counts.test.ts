import { describe, expect, it } from 'vitest';
import type { Counts } from '../../kernel/counts.ts';
import { narrowedBy } from '../../testing/suppression/attack.ts';
import { chanceOf } from '../../testing/suppression/chance.ts';
import { cellsOf, protectCounts } from '../indicators/index.ts';
import { countsOfDistricts, countsOfYear, districtsOn, showDistricts } from './rules/board-counts.ts';
import { type HomeKind, kindWords } from './rules/home-kinds.ts';
import { countYear, type HomesRecords } from './rules/year.ts';

const noRecords: HomesRecords = {
  leavers: [],
  cases: [],
  requests: [],
  promises: [],
  homes: [],
  projects: [],
  members: [],
};

const lives = (id: string, district: string, kind: HomeKind): HomesRecords['leavers'][number] => ({
  id,
  bornMonth: '2006-05-01',
  hasLeft: true,
  leftOn: '2024-05-01',
  stays: [{ district, kind, suitable: true, from: '2025-01-01', until: null }],
});

const many = (count: number, district: string, kind: HomeKind) =>
  Array.from({ length: count }, (_, place) => lives(`${district} ${kind} ${place}`, district, kind));

/** What a reader can work out of the hidden counts, as the solver sees it; and what is hidden. */
const attacked = (counts: Counts) => {
  const shown = protectCounts(counts);
  if (shown === null) throw new Error('These counts cannot be protected.');
  const ids = new Set(
    [shown.wholes, ...shown.tables.map(({ parts }) => parts)]
      .flat()
      .filter(({ value }) => value === null)
      .map(({ id }) => id),
  );
  const relations = counts.tables.map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) }));
  const tables = { cells: cellsOf(counts), relations, orders: counts.orders ?? [] };
  return { ids, narrowed: narrowedBy(tables, ids) };
};

const day = '2026-02-28';
const districts = (records: HomesRecords) => countsOfDistricts(districtsOn(records, day));
const year = (records: HomesRecords) =>
  countsOfYear(countYear(records, { first: '2025-04-01', last: '2026-03-31' }));

describe('counts of homes for the board', () => {
  it('hide a small count and what would tell it, and ask nothing that stands on it', () => {
    const leavers = [...many(20, 'North', 'custody'), ...many(3, 'North', 'emergency')];
    const found = districtsOn({ ...noRecords, leavers }, day);
    const { ids, narrowed } = attacked(countsOfDistricts(found));
    expect(narrowed).toEqual([]);
    expect(ids.has('emergency of North')).toBe(true);
    const [shown] = showDistricts(found, (id) => ids.has(id));
    expect(shown?.counts.emergency).toBeNull();
    expect(JSON.stringify(shown?.questions)).not.toMatch(/emergency|\b3\b|\b20\b/);
  });

  it('show everything where everything is large', () => {
    const leavers = [...many(20, 'North', 'custody'), ...many(9, 'North', 'emergency')];
    expect([...attacked(districts({ ...noRecords, leavers })).ids]).toEqual([]);
  });

  it('hide many requests of few people', () => {
    const request = {
      leaver: 'one',
      district: 'North',
      kind: 'home' as const,
      askedOn: '2026-01-01',
      bandAsked: '',
      bandGiven: 'Band A',
      offeredOn: null,
      intentionality: 'not asked' as const,
    };
    const promised = {
      district: 'North',
      since: '2025-01-01',
      band: 'Band A',
      localConnection: true,
      decidesTogether: true,
      councilTax: true,
      emergencyBed: true,
    };
    const requests = Array.from({ length: 12 }, () => request);
    const { ids } = attacked(districts({ ...noRecords, requests, promises: [promised] }));
    expect(ids.has('asked of North') && ids.has('kept of North')).toBe(true);
  });

  it.each(Array.from({ length: 8 }, (_, seed) => seed))(
    'give nothing away in random records (%i)',
    (seed) => {
      const chance = chanceOf(seed);
      const pick = <Value>(values: readonly Value[]): Value =>
        values[Math.floor(chance() * chance() * values.length)] as Value;
      const kinds = Object.keys(kindWords) as HomeKind[];
      const leavers = Array.from({ length: Math.floor(200 * chance()) }, (_, place) =>
        lives(`L${place}`, pick(['North', 'East', 'South']), pick(kinds)),
      );
      for (const counts of [districts({ ...noRecords, leavers }), year({ ...noRecords, leavers })])
        expect(attacked(counts).narrowed).toEqual([]);
    },
  );
});
