import { plusDays } from '../../../../kernel/days.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import { everywhere, noTeam } from '../counted.ts';
import { type Belonging, endOf } from './belonging.ts';
import { canHold, kindWords } from './kinds.ts';

/** What is wrong with a line of the hierarchy: which line (from 0), which field, and how to mend it. */
export type WrongBelonging = { place: number; field: keyof Belonging; text: string };

const longestName = 100;

const timeOf = ({ from, to }: Belonging): string =>
  to === null ? `since ${dateWords(from)}` : `from ${dateWords(from)} to ${dateWords(to)}`;

type Problem = Omit<WrongBelonging, 'place'>;

const nameProblem = ({ area }: Belonging): Problem | null => {
  if (area === '') return { field: 'area', text: 'Give the area’s name as the figures have it.' };
  if (area.length > longestName)
    return { field: 'area', text: `Use ${longestName} characters at most for a name.` };
  if (area.toLowerCase() === everywhere || area === noTeam)
    return { field: 'area', text: `“${area}” is no area of its own and belongs nowhere.` };
  return null;
};

/** The days of a larger area that do not reach from the beginning to the end of what lies in it. */
const isCovered = (one: Belonging, larger: readonly Belonging[]): boolean => {
  let reached = one.from;
  for (const { from, to } of larger.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > reached || (to !== null && to < reached)) continue;
    if (to === null || (one.to !== null && to >= one.to)) return true;
    reached = plusDays(to, 1);
  }
  return false;
};

const withinProblem = (one: Belonging, byArea: ReadonlyMap<string, readonly Belonging[]>): Problem | null => {
  const { area, kind, within } = one;
  if (within === null) return null;
  const wrong = (text: string): Problem => ({ field: 'within', text });
  const larger = byArea.get(within);
  if (!larger) {
    const alike = [...byArea.keys()].find((name) => name.toLowerCase() === within.toLowerCase());
    return wrong(
      `There is no area “${within}”. ${alike ? `Is “${alike}” meant?` : 'Add it as an area first.'}`,
    );
  }
  const tooSmall = larger.find((other) => !canHold(other.kind, kind));
  if (tooSmall)
    return wrong(
      `A ${kindWords(kind).one} cannot lie in a ${kindWords(tooSmall.kind).one}: “${area}” in “${within}”.`,
    );
  if (!isCovered(one, larger))
    return wrong(
      `“${area}” lies in “${within}” ${timeOf(one)}, but “${within}” is there ${larger.map(timeOf).join(' and ')}. Move or end one of them on another day.`,
    );
  return null;
};

const overlapProblem = (one: Belonging, place: number, all: readonly Belonging[]): Problem | null => {
  const other = all.find(
    (earlier, at) =>
      at < place && earlier.area === one.area && earlier.from <= endOf(one) && one.from <= endOf(earlier),
  );
  if (!other) return null;
  const text = `“${one.area}” is in two places at once: ${timeOf(other)} and ${timeOf(one)}. End one before the other begins.`;
  return { field: 'from', text };
};

const kindProblem = (one: Belonging, place: number, all: readonly Belonging[]): Problem | null => {
  const other = all.find(
    (earlier, at) => at < place && earlier.area === one.area && earlier.kind !== one.kind,
  );
  return other
    ? {
        field: 'kind',
        text: `“${one.area}” is a ${kindWords(other.kind).one} elsewhere. An area is of one kind; another kind needs another name.`,
      }
    : null;
};

/** What is wrong with a hierarchy, the first mistake of each of its lines. */
export const checkBelongings = (all: readonly Belonging[]): WrongBelonging[] => {
  const byArea = Map.groupBy(all, ({ area }) => area);
  return all.flatMap((one, place) => {
    const problem =
      nameProblem(one) ??
      (one.to !== null && one.to < one.from
        ? { field: 'to' as const, text: `“${one.area}” ends before it begins.` }
        : null) ??
      kindProblem(one, place, all) ??
      overlapProblem(one, place, all) ??
      withinProblem(one, byArea);
    return problem ? [{ place, ...problem }] : [];
  });
};
