import type { Analysis, AnalysisRow } from '../../../platform/analysis/analysis.ts';
import { type Counted, type Counts, everywhere, noTeam, whole } from '../rules/counted.ts';
import type { CountSet } from '../rules/definition.ts';
import { monthEnds } from '../rules/month-ends.ts';
import { askAbout } from './ask-about.ts';

const sql = (name: string): URL => new URL(`./sql/${name}.sql`, import.meta.url);

const countSets: readonly CountSet[] = [
  'looked-after',
  'by-legal-status',
  'by-home',
  'by-age',
  'events',
  'plans',
  'conferences',
  'care-leavers',
];

const areaOf = (row: AnalysisRow): string => {
  if (row.everywhere === true) return everywhere;
  return typeof row.area === 'string' ? row.area : noTeam;
};

/** A row about nobody's part or age band is neither the whole nor a part that is shown. */
const partOf = (row: AnalysisRow): string | null => {
  if (row.whole === true || !('part' in row)) return whole;
  return typeof row.part === 'string' ? row.part : null;
};

const countsIn = (row: AnalysisRow): Counts => ({
  get: (name) => (typeof row[name] === 'bigint' ? Number(row[name]) : undefined),
});

/** The value under a key, made where there is none yet. */
const held = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const there = map.get(key) ?? make();
  map.set(key, there);
  return there;
};

type CountsByArea = Map<string, Counts>;
type CountsByPart = Map<string, Map<string, CountsByArea>>;

/**
 * Counts the records (withRecords) on a day and on the ends of the months before it, `months` days in all, for the
 * whole council and for each team.
 */
export const countRecords = async (analysis: Analysis, day: string, months: number): Promise<Counted> => {
  const days = monthEnds(day, months);
  await analysis.run(sql('make-room'));
  await askAbout(analysis, days);
  for (const step of ['reviews', 'looked-after', 'care-leavers']) await analysis.run(sql(step));
  const byTime = new Map(days.map((day) => [Date.parse(day), day]));
  const dayOf = ({ asked }: AnalysisRow): string =>
    (asked instanceof Date && byTime.get(asked.getTime())) || '';
  const kept = new Map<CountSet, CountsByPart>();
  const areas = new Set<string>();
  for (const set of countSets) {
    const byPart: CountsByPart = new Map();
    for (const row of await analysis.answer(sql(`counted-${set}`))) {
      const [area, part] = [areaOf(row), partOf(row)];
      if (part === null) continue;
      if (area !== everywhere) areas.add(area);
      const byDay = held(byPart, part, () => new Map<string, CountsByArea>());
      held(byDay, dayOf(row), () => new Map()).set(area, countsIn(row));
    }
    kept.set(set, byPart);
  }
  const living = new Map<string, Map<string, number>>();
  for (const row of await analysis.answer(sql('people')))
    held(living, dayOf(row), () => new Map()).set(String(row.area), Number(row.under_18));
  return {
    days,
    areas: [...areas].every((area) => area === noTeam) ? [] : [...areas].sort(),
    parts: (set) => [...(kept.get(set)?.keys() ?? [])].filter((part) => part !== whole).sort(),
    counts: (set, at, part) => kept.get(set)?.get(part)?.get(at),
    childrenLiving: (at, area) => living.get(at)?.get(area),
  };
};
