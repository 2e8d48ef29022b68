import type { GapName } from './gaps.ts';
import { type Pace, paceOf } from './pace.ts';
import { gapCounts } from './tracker.ts';

/**
 * A child in the weekly report: whether it has plans now, and the gaps now, a week ago and some weeks ago. Null stands for a
 * day on which the child was not in care.
 */
export type WeekChild = {
  district: string;
  planFor: boolean;
  planOf: boolean;
  now: readonly GapName[] | null;
  weekAgo: readonly GapName[] | null;
  earlier: readonly GapName[] | null;
};

/** The weekly report of a district, or of all. Gaps are counted one by one: a child may have several. */
export type DistrictWeek = {
  district: string;
  children: number;
  planFor: number;
  planOf: number;
  gaps: number;
  byName: { name: GapName; count: number }[];
  appeared: number;
  cleared: number;
  pace: Pace;
};

/** So many weeks tell the pace. */
export const weeksOfPace = 4;

type Names = readonly GapName[] | null;

/** How many of some are not among others. */
const without = (some: Names, others: Names): number =>
  (some ?? []).filter((name) => !others?.includes(name)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const weekOf = (
  district: string,
  all: readonly WeekChild[],
  { today, begun }: { today: string; begun: boolean },
): DistrictWeek => {
  const here = all.filter(({ now }) => now !== null);
  const gaps = here.flatMap(({ now }) => now ?? []);
  return {
    district,
    children: here.length,
    planFor: here.filter(({ planFor }) => planFor).length,
    planOf: here.filter(({ planOf }) => planOf).length,
    gaps: gaps.length,
    byName: gapCounts(gaps),
    appeared: sum(all.map(({ now, weekAgo }) => without(now, weekAgo))),
    cleared: sum(all.map(({ now, weekAgo }) => without(weekAgo, now))),
    pace: paceOf(
      {
        now: gaps.length,
        before: begun ? sum(all.map(({ earlier }) => earlier?.length ?? 0)) : null,
        weeks: weeksOfPace,
      },
      today,
    ),
  };
};

/** The weekly report by district and, last, of all. `begun`: whether the tracker is as old as its pace is measured. */
export const weekByDistrict = (
  children: readonly WeekChild[],
  asked: { today: string; begun: boolean },
): { districts: DistrictWeek[]; all: DistrictWeek } => {
  const names = [...new Set(children.map(({ district }) => district))].sort((one, other) =>
    one.localeCompare(other),
  );
  return {
    districts: names.map((name) =>
      weekOf(
        name,
        children.filter(({ district }) => district === name),
        asked,
      ),
    ),
    all: weekOf('All districts', children, asked),
  };
};
