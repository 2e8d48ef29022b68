import { monthWords } from '../../../../kernel/words-of-time.ts';
import { everywhere, noTeam } from '../counted.ts';
import { type AreaFigure, type NotKnown, withLargerAreas } from './add-up.ts';
import { areasWithin, type Belonging, type Tree, treeOn } from './belonging.ts';
import { inOrder, type PlacedArea } from './in-order.ts';

/** What an indicator is read from; a hidden figure is one as well, though nobody sees it. */
type Readable = AreaFigure & { hidden?: boolean };

/** An area with its figures, day by day. */
export type AreaWithFigures<Of> = { placed: PlacedArea; figures: readonly Of[] };

/** The areas of an indicator in their order, and what has to be known of them in its newest month. */
export type AreasOfIndicator<Of> = { areas: AreaWithFigures<Of>[]; notes: string[] };

/** What stands in the place of a figure that could not be added up. */
const notKnownMark = 'not known';

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

const notKnownNotes = (notKnown: readonly NotKnown[]): string[] =>
  notKnown.map(
    ({ area, at, missing }) =>
      `${area} is not known in ${monthWords(at)}: there are no counts for ${listed(missing)}.`,
  );

const unplacedNotes = (tree: Tree, ofDay: readonly AreaFigure[], day: string): string[] => {
  const unplaced = ofDay.filter(
    ({ area, numerator, denominator }) =>
      !tree.has(area) &&
      area !== everywhere &&
      area !== noTeam &&
      (numerator !== 0 || (denominator ?? 0) > 0),
  );
  return unplaced.length === 0
    ? []
    : [
        `${listed(unplaced.map(({ area }) => area))} ${unplaced.length === 1 ? 'belongs' : 'belong'} to no larger area in ${monthWords(day)}: nobody has said to which.`,
      ];
};

/** A child who was in two teams since April counts in both: what is added up from both counts the child twice. */
const twiceNotes = (tree: Tree, ofDay: readonly AreaFigure[], day: string): string[] => {
  const larger = areasWithin(tree);
  const council = ofDay.find(({ area }) => area === everywhere)?.numerator ?? null;
  const smallest = ofDay.filter(({ area }) => area !== everywhere && !larger.has(area));
  const together = smallest.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  if (council === null || together <= council) return [];
  return [
    `In ${monthWords(day)} the areas together count ${together - council} more than the whole council: who was in two of them counts in both, and twice in a larger area that holds both.`,
  ];
};

const isTold = ({ value, mark, hidden }: Readable): boolean =>
  value !== null || hidden === true || (mark ?? null) !== null;

/**
 * The figures of one indicator by area, larger areas added up, in the order in which areas are read on the newest day.
 * `figures` are those of the whole council and of areas, not of parts.
 */
export const areasOfIndicator = <Of extends Readable>(
  figures: readonly Of[],
  belongings: readonly Belonging[],
): AreasOfIndicator<Of> => {
  const [first] = figures;
  const day = figures
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (!first || day === undefined) return { areas: [], notes: [] };
  const together = withLargerAreas(figures, (at) => treeOn(belongings, at));
  const unknown = together.notKnown.map(
    ({ area, at }): Of => ({
      ...first,
      area,
      at,
      value: null,
      numerator: null,
      denominator: null,
      mark: notKnownMark,
      doubt: null,
    }),
  );
  const byArea = Map.groupBy([...together.figures, ...unknown], ({ area }) => area);
  byArea.delete(everywhere);
  const placed = inOrder(
    [...byArea].flatMap(([area, own]) => (own.some(isTold) ? [area] : [])),
    belongings,
    day,
  );
  const tree = treeOn(belongings, day);
  const ofDay = figures.filter(({ at }) => at === day);
  const hasLarger = placed.some(({ level }) => level > 1);
  return {
    areas: placed.map((one) => ({ placed: one, figures: byArea.get(one.area) ?? [] })),
    notes: hasLarger
      ? [
          ...notKnownNotes(together.notKnown.filter(({ at }) => at === day)),
          ...unplacedNotes(tree, ofDay, day),
          ...twiceNotes(tree, ofDay, day),
        ]
      : [],
  };
};
