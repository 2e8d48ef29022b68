import type { Analysis, AnalysisRow } from '../../../platform/analysis/analysis.ts';
import { type Counted, type Counts, everywhere, noTeam, whole } from '../rules/counted.ts';
import type { CountSet } from '../rules/definition.ts';
import { monthEnds } from '../rules/month-ends.ts';
import { twentyWorkingDaysAfter } from './twenty-days.ts';

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

const dayOf = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : '');

const areaOf = (row: AnalysisRow): string => {
  if (row.everywhere === true) return everywhere;
  return typeof row.area === 'string' ? row.area : noTeam;
};

/** A row about nobody's part or age band is neither the whole nor a part that is shown. */
const partOf = (row: AnalysisRow): string | null => {
  if (row.whole === true || !('part' in row)) return whole;
  return typeof row.part === 'string' ? row.part : null;
};

const countsIn = (row: AnalysisRow): Counts =>
  new Map(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'bigint' ? [[name, Number(value)] as const] : [],
    ),
  );

const place = (...words: string[]): string => words.join('\x1f');

/**
 * Counts the records (withRecords) on a day and on the ends of the months before it, `months` days in all, for the
 * whole council and for each team.
 */
export const countRecords = async (analysis: Analysis, day: string, months: number): Promise<Counted> => {
  const days = monthEnds(day, months);
  await analysis.fill('SET VARIABLE days = $1', [days.join(',')]);
  const { firstDay, dues } = twentyWorkingDaysAfter();
  await analysis.fill('SET VARIABLE first_day = $1', [firstDay]);
  await analysis.fill('SET VARIABLE twenty_days = $1', [dues.join(',')]);
  for (const step of ['months', 'care', 'reviews', 'looked-after', 'care-leavers'])
    await analysis.run(sql(step));
  const kept = new Map<string, Counts>();
  const parts = new Map<CountSet, Set<string>>();
  const areas = new Set<string>();
  for (const set of countSets) {
    const seen = new Set<string>();
    for (const row of await analysis.answer(sql(`counted-${set}`))) {
      const [area, part] = [areaOf(row), partOf(row)];
      if (part === null) continue;
      if (area !== everywhere) areas.add(area);
      if (part !== whole) seen.add(part);
      kept.set(place(set, dayOf(row.asked), area, part), countsIn(row));
    }
    parts.set(set, seen);
  }
  const living = new Map<string, number>();
  for (const row of await analysis.answer(sql('people')))
    living.set(place(dayOf(row.asked), String(row.area)), Number(row.under_18));
  return {
    days,
    areas: [...areas].every((area) => area === noTeam) ? [] : [...areas].sort(),
    parts: (set) => [...(parts.get(set) ?? [])].sort(),
    counts: (set, at, area, part) => kept.get(place(set, at, area, part)),
    childrenLiving: (at, area) => living.get(place(at, area)),
  };
};
