import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Gap, type GapName, gapNames } from './gaps.ts';
import type { PermanenceLine, PermanenceRoute } from './line.ts';

/** A child on the tracker with what is missing. */
export type TrackedChild = {
  id: string;
  reference: string;
  district: string;
  team: string;
  line: PermanenceLine;
  gaps: readonly Gap[];
};

/** What the tracker is narrowed to; an empty text for all. */
export type Wanted = {
  district: string;
  team: string;
  route: PermanenceRoute | 'not decided' | '';
  gap: GapName | 'any' | 'none' | '';
};

const hasGap = (gaps: readonly Gap[], wanted: Wanted['gap']): boolean => {
  if (wanted === '') return true;
  if (wanted === 'any') return gaps.length > 0;
  return wanted === 'none' ? gaps.length === 0 : gaps.some(({ name }) => name === wanted);
};

const isWanted = ({ district, team, line, gaps }: TrackedChild, wanted: Wanted): boolean =>
  (wanted.district === '' || district === wanted.district) &&
  (wanted.team === '' || team === wanted.team) &&
  (wanted.route === '' || (line.route ?? 'not decided') === wanted.route) &&
  hasGap(gaps, wanted.gap);

const weightOf = ({ gaps }: TrackedChild): number => gaps[0]?.weight ?? 0;
const never = '9999-12-31';
const oldest = ({ gaps }: TrackedChild): string =>
  gaps.reduce((least, { due }) => (due !== null && due < least ? due : least), never);

/** The worst gap first; of two alike who has more of them, then whose has waited longest, then by reference. */
const byNeed = (one: TrackedChild, other: TrackedChild): number =>
  weightOf(other) - weightOf(one) ||
  other.gaps.length - one.gaps.length ||
  oldest(one).localeCompare(oldest(other)) ||
  one.reference.localeCompare(other.reference);

/** The children that are wanted, worst first. */
export const tracker = <Child extends TrackedChild>(children: readonly Child[], wanted: Wanted): Child[] =>
  children.filter((child) => isWanted(child, wanted)).sort(byNeed);

/** Who must do what by when: what the worst gap asks for, else the next step of the line. */
export type Task = { who: string; what: string; by: string };

/** The task of a child; every child has one, because a line without a next step has a gap. */
export const taskOf = ({ line, gaps }: Pick<TrackedChild, 'line' | 'gaps'>): Task => {
  const [worst] = gaps;
  if (worst === undefined)
    return {
      who: line.stepOwner,
      what: line.nextStep,
      by: line.stepDue === null ? '' : `by ${dateWords(line.stepDue)}`,
    };
  const { who, what, due } = worst;
  return { who, what, by: due === null ? 'now' : `now: due by ${dateWords(due)}` };
};

/** How many children have each gap, of the names of every child's gaps; the worst first, those that nobody has left out. */
export const gapCounts = (names: readonly GapName[]): { name: GapName; count: number }[] => {
  const counts = new Map<GapName, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return gapNames.flatMap((name) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ name, count }];
  });
};
