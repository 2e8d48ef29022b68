import { everywhere, noTeam } from '../counted.ts';
import { type AreaFigure, withLargerAreas } from './add-up.ts';
import { type Belonging, largerAreas, type Tree, treeOn } from './belonging.ts';

/** Somebody was counted in it, or a source printed something of it: an extract has noughts for teams that are not there. */
const isThere = ({ numerator, denominator }: AreaFigure): boolean =>
  numerator === null || numerator > 0 || (denominator ?? 0) > 0;

/** The smallest areas that the figures name, side by side. */
const smallest = (names: readonly string[], tree: Tree): Tree => {
  const holdOthers = new Set(names.flatMap((area) => largerAreas(tree, area)));
  return new Map(names.filter((area) => !holdOthers.has(area)).map((area) => [area, null]));
};

/**
 * The areas by which the figures of a day become public; those that stand under the council itself are shown. Where
 * everybody is counted in an area that belongs somewhere, they are the largest ones, else the smallest, and never areas of
 * two levels: whoever knows a district and its teams but one knows that one.
 */
export const publicTree = (
  figures: readonly AreaFigure[],
  belongings: readonly Belonging[],
  day: string,
): Tree => {
  const named = figures.filter(({ area }) => area !== everywhere);
  const names = [...new Set(named.map(({ area }) => area))];
  const tree = treeOn(belongings, day);
  const there = new Set(named.filter(isThere).map(({ area }) => area));
  there.delete(noTeam);
  const allBelong = [...there].every((area) => tree.has(area));
  const haveLarger = [...there].some((area) => largerAreas(tree, area).length > 0);
  if (!allBelong || !haveLarger) return smallest(names, tree);
  return names.includes(noTeam) ? new Map([...tree, [noTeam, null]]) : tree;
};

/** The figures of the council and of the areas by which each day is public, larger ones added up. */
export const byPublicAreas = <Of extends AreaFigure>(
  figures: readonly Of[],
  treeOf: (day: string) => Tree,
): Of[] =>
  withLargerAreas(figures, treeOf).figures.filter(
    ({ area, at }) => area === everywhere || treeOf(at).get(area) === null,
  );
