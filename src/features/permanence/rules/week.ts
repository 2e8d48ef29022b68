import type { Gap, GapName } from './gaps.ts';
import { type Pace, paceOf } from './pace.ts';
import { gapCounts, type TrackedChild } from './tracker.ts';

/**
 * A child in the weekly report: the line and gaps as they are now, and the gaps a week and some weeks ago. Null stands for a
 * day on which the child was not in care. `left`: in care a week ago, and not now.
 */
export type WeekChild = TrackedChild & {
  left: boolean;
  weekAgo: readonly Gap[] | null;
  earlier: readonly Gap[] | null;
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

const namesOf = (gaps: readonly Gap[] | null): GapName[] => (gaps ?? []).map(({ name }) => name);

const without = (some: readonly GapName[], others: readonly GapName[]): number =>
  some.filter((name) => !others.includes(name)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const weekOf = (
  district: string,
  all: readonly WeekChild[],
  { today, begun }: { today: string; begun: boolean },
): DistrictWeek => {
  const here = all.filter(({ left }) => !left);
  const gaps = sum(here.map((child) => child.gaps.length));
  return {
    district,
    children: here.length,
    planFor: here.filter(({ line }) => line.planForOn !== null).length,
    planOf: here.filter(({ line }) => line.planOfOn !== null).length,
    gaps,
    byName: gapCounts(here),
    appeared: sum(here.map((child) => without(namesOf(child.gaps), namesOf(child.weekAgo)))),
    cleared: sum(all.map((child) => without(namesOf(child.weekAgo), child.left ? [] : namesOf(child.gaps)))),
    pace: paceOf(
      {
        now: gaps,
        before: begun ? sum(all.map(({ earlier }) => namesOf(earlier).length)) : null,
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
