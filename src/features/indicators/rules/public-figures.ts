import { everywhere } from './counted.ts';
import { versionOn } from './definition.ts';
import { definitionOfFigure } from './definitions.ts';
import { partOf } from './part-names.ts';
import { isOfFlow } from './public-tables/flows.ts';
import { type CountedFigure, type CountIds, publicTables } from './public-tables/public-tables.ts';
import { type Derived, hiddenDerived } from './suppression/derived.ts';
import { suppress } from './suppression/suppress.ts';

/** A figure as everybody may see it. A hidden one has no value; each of its counts is shown where it is not hidden itself. */
export type PublicFigure = {
  indicator: string;
  area: string;
  at: string;
  version: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  hidden: boolean;
};

/** What is left out of a small council's figures whose small counts could not be protected otherwise, as it is tried. */
export const leavingOut = ['nothing', 'who came and went by team', 'teams', 'teams and groups'] as const;
export type LeftOut = (typeof leavingOut)[number];

/** What is public together. While `exposed` is not nought, nothing of it may be. */
export type Public = { figures: readonly PublicFigure[]; hidden: number; exposed: number; leftOut: LeftOut };

/** A figure of which is asked what of it may be public. */
export type Countable = CountedFigure & { version: number; value: number | null };

const idsOf = ({ numerator, denominator }: CountIds): string[] =>
  [numerator, denominator].filter((id) => id !== null);

const derivedOf = (figure: Countable, counts: CountIds, place: number): Derived => {
  const isAverage = definitionOfFigure(figure.indicator)?.unit === 'average';
  return isAverage && counts.denominator !== null
    ? { id: `${place}`, kind: 'average', count: counts.denominator }
    : { id: `${place}`, kind: 'share', counts: idsOf(counts) };
};

/** Which figure it is among all. */
export const keyOf = ({ indicator, area, at }: Pick<CountedFigure, 'indicator' | 'area' | 'at'>): string =>
  [indicator, area, at].join('\x1f');

const earlierOf = (
  figures: readonly Countable[],
  counts: readonly CountIds[],
  before: readonly PublicFigure[],
): { published: Set<string>; hidden: Set<string> } => {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const published = new Set<string>();
  const hidden = new Set<string>();
  for (const [place, figure] of figures.entries()) {
    const was = known.get(keyOf(figure));
    if (!was) continue;
    const { numerator, denominator } = counts[place] ?? { numerator: null, denominator: null };
    if (numerator !== null) (was.numerator === null ? hidden : published).add(numerator);
    if (denominator !== null) (was.denominator === null ? hidden : published).add(denominator);
  }
  for (const id of published) hidden.delete(id);
  return { published, hidden };
};

const hideIn = (figures: readonly Countable[], before: readonly PublicFigure[]): Omit<Public, 'leftOut'> => {
  const { tables, counts } = publicTables(figures);
  const suppressed = suppress(tables, earlierOf(figures, counts, before));
  const derived = figures.map((figure, place) =>
    derivedOf(figure, counts[place] ?? { numerator: null, denominator: null }, place),
  );
  const hiddenOnes = hiddenDerived(derived, tables.relations, suppressed);
  const shown = figures.map(({ indicator, area, at, version, value, numerator, denominator }, place) => {
    const ids = counts[place];
    const hidden = hiddenOnes.has(`${place}`);
    const shows = (id: string | null | undefined): boolean => id != null && !suppressed.hidden.has(id);
    return {
      indicator,
      area,
      at,
      version,
      value: hidden ? null : value,
      // What scores make together is no count, and an average with it would tell a single score.
      numerator: shows(ids?.numerator) ? numerator : null,
      denominator: ids?.denominator == null || shows(ids.denominator) ? denominator : null,
      hidden,
    };
  });
  return {
    figures: shown,
    hidden: shown.filter(({ hidden }) => hidden).length,
    exposed: suppressed.exposed.length,
  };
};

const isWhole = ({ indicator }: Countable): boolean => {
  const definition = definitionOfFigure(indicator);
  return definition === undefined || partOf(definition, indicator) === null;
};

/** Whether one of its counts says who came or who went. */
const tellsFlow = ({ indicator, at }: Countable): boolean => {
  const definition = definitionOfFigure(indicator);
  const ways = definition ? (versionOn(definition, at)?.ways ?? []) : [];
  return ways.some(({ from, numerator, denominator }) =>
    [numerator, denominator].some((count) => isOfFlow(`${from} ${count}`)),
  );
};

/** Which figures are shown where that is left out. */
const shows: Readonly<Record<LeftOut, (figure: Countable) => boolean>> = {
  nothing: () => true,
  'who came and went by team': (figure) => figure.area === everywhere || !tellsFlow(figure),
  teams: ({ area }) => area === everywhere,
  'teams and groups': (figure) => figure.area === everywhere && isWhole(figure),
};

/**
 * The figures as everybody may see them: counts of one to five are hidden, who is left of a whole where that is so few,
 * and whatever would give them away, across all tables and months that are public together, and from what was public
 * `before`. Where a council is so small that some count cannot be protected, teams are left out, then groups of
 * children too; what was public before stays. Teams' counts of who came and who went go first: with who is there they
 * bind every month to the next. `tell` hears what is left out before that is tried, as it takes long.
 */
export const publicFigures = (
  figures: readonly Countable[],
  before: readonly PublicFigure[],
  tell: (leftOut: LeftOut) => void = () => undefined,
): Public => {
  const known = new Set(before.map(keyOf));
  const without = (leftOut: LeftOut): Public => {
    tell(leftOut);
    const these = figures.filter((figure) => known.has(keyOf(figure)) || shows[leftOut](figure));
    return { ...hideIn(these, before), leftOut };
  };
  let shown = without('nothing');
  for (const leftOut of leavingOut.slice(1)) {
    if (shown.exposed === 0) break;
    shown = without(leftOut);
  }
  return shown;
};

/** Why a month cannot be made public as that, in words, or null where it can. */
export const refusalOf = ({ figures, exposed }: Public, at: string): string | null => {
  if (!figures.some((figure) => figure.at === at))
    return 'There are no figures of that month to make public.';
  return exposed === 0
    ? null
    : 'Some small counts could be worked out from what is public already, so nothing was published. Ask who looks after Hearth.';
};

const wordsOf = (figure: PublicFigure): string =>
  [keyOf(figure), figure.value, figure.numerator, figure.denominator, figure.hidden].join('\x1f');

/** Whether the figures are among those that are public, each as it is there. */
export const saysTheSame = (figures: readonly PublicFigure[], known: readonly PublicFigure[]): boolean => {
  const there = new Set(known.map(wordsOf));
  return figures.every((figure) => there.has(wordsOf(figure)));
};
