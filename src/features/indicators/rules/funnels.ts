import type { Belonging } from './areas/belonging.ts';
import { type AreaKind, areaKinds, kindWords } from './areas/kinds.ts';
import { everywhere, noTeam } from './counted.ts';
import type { Definition } from './definition.ts';
import { funnelWords } from './sentence/funnel-words.ts';
import { type Counted, type Funnel, funnelOf } from './signal/funnel.ts';

/** Areas beside each other by their size: on which day, and what the funnel says. */
export type FunnelAt = { at: string; funnel: Funnel; said: readonly string[] };

/** With fewer areas there is nothing to compare. */
const fewestAreas = 3;

type WithCounts = { numerator: number | null; denominator: number | null };
type AreaFigure = WithCounts & { area: string; at: string; doubt: string | null };
type PublishedFigure = WithCounts & { name: string; level: string; nearness: number | null; at: string };

const countedOf = <From extends WithCounts>(figures: readonly From[], nameOf: (from: From) => string) =>
  figures.flatMap((figure): Counted[] => {
    const { numerator, denominator } = figure;
    return numerator === null || denominator === null
      ? []
      : [{ name: nameOf(figure), numerator, denominator }];
  });

const compare = (
  { unit, polarity }: Definition,
  { at, areas, called, overall }: { at: string; areas: Counted[]; called: string; overall?: number },
): FunnelAt | null => {
  if (unit !== 'percentage' || areas.filter(({ denominator }) => denominator > 0).length < fewestAreas)
    return null;
  const funnel = funnelOf(areas, overall);
  return funnel && { at, funnel, said: funnelWords(funnel, { areas: called, polarity }) };
};

/** Areas of one kind beside each other. */
export type FunnelOfKind = { kind: AreaKind; compared: FunnelAt };

/** An area that nobody placed is a team, as an extract names it. */
const kindOn = (belongings: readonly Belonging[], area: string): AreaKind =>
  belongings.find((one) => one.area === area)?.kind ?? 'team';

/**
 * The areas of each kind around the council's share, in the newest month of which its counts are known and not doubted.
 * Never areas of two kinds in one: the children of a team are those of its district as well.
 */
export const funnelsOfAreas = (
  definition: Definition,
  figures: readonly AreaFigure[],
  belongings: readonly Belonging[],
): FunnelOfKind[] => {
  const sound = figures.filter(({ doubt }) => doubt === null);
  const council = sound
    .filter(({ area, denominator }) => area === everywhere && (denominator ?? 0) > 0)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
  if (!council || council.numerator === null || council.denominator === null) return [];
  const overall = council.numerator / council.denominator;
  const areas = sound
    .filter(({ area, at }) => area !== everywhere && area !== noTeam && at === council.at)
    .toSorted((one, other) => one.area.localeCompare(other.area));
  return areaKinds.flatMap((kind) => {
    const compared = compare(definition, {
      at: council.at,
      areas: countedOf(
        areas.filter(({ area }) => kindOn(belongings, area) === kind),
        ({ area }) => area,
      ),
      called: kindWords(kind).many,
      overall,
    });
    return compared ? [{ kind, compared }] : [];
  });
};

/** The council and its neighbours around what they have together, as published for one year. */
export const funnelOfNeighbours = (
  definition: Definition,
  figures: readonly PublishedFigure[],
): FunnelAt | null => {
  const at = figures[0]?.at;
  if (at === undefined) return null;
  const single = figures
    .filter(({ level, nearness }) => level === 'council' || nearness !== null)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return compare(definition, { at, areas: countedOf(single, ({ name }) => name), called: 'councils' });
};
