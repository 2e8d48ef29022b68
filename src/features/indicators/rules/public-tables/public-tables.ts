import { everywhere } from '../counted.ts';
import { type Definition, versionOn } from '../definition.ts';
import { definitionOfFigure } from '../definitions.ts';
import { partOf } from '../part-names.ts';
import type { Tables } from '../suppression/tables.ts';
import { addedUp, nested, onlyRises } from './bound-counts.ts';
import { type Building, idOf, leave, put, startBuilding, sum, tablesOf } from './building.ts';
import { bindFlows } from './flows.ts';

/** A figure that is to be public, with its counts. */
export type CountedFigure = {
  indicator: string;
  area: string;
  at: string;
  numerator: number | null;
  denominator: number | null;
};

/** The counts behind a figure, by their ids: those counted, all, and the ones who are left. */
export type CountIds = { numerator: string | null; denominator: string | null };

/** All counts of figures that are public together, and the ids of those that each figure shows, figure by figure. */
export type PublicTables = { tables: Tables; counts: readonly CountIds[] };

/** A count by its name, where and when; `whole` is its name without the part. */
type Placed = { from: string; whole: string; part: string | null; area: string; at: string };

type Named = { numerator: Placed; denominator: Placed | null; rises: boolean };

const nameOf = ({ whole, part }: Placed): string => (part === null ? whole : `${whole} ${part}`);
const seriesOf = (placed: Placed): string => `${nameOf(placed)} | ${placed.area}`;

/** The names of a figure's counts: the same count has the same name wherever it is printed. */
const namesOf = (definition: Definition, { indicator, area, at }: CountedFigure): Named => {
  const way = versionOn(definition, at)?.ways[0];
  const from = way?.from ?? definition.code;
  const named = (count: string): Placed => ({
    from,
    whole: `${from} ${count}`,
    part: partOf(definition, indicator),
    area,
    at,
  });
  // Of what nobody counts from records, but somebody enters, there are two counts all the same.
  const denominator = way ? way.denominator : definition.denominator === null ? undefined : 'entered for';
  return {
    numerator: named(way?.numerator ?? 'entered'),
    denominator: denominator === undefined || denominator === 'under_18' ? null : named(denominator),
    rises: onlyRises(definition, from),
  };
};

type Counts = { building: Building; placed: Map<string, Placed> };

/** The counts of one figure. An average shows how many it is of; what they have together is no count of children. */
const countsOf = ({ building, placed }: Counts, figure: CountedFigure): CountIds => {
  const definition = definitionOfFigure(figure.indicator);
  if (!definition) return { numerator: null, denominator: null };
  const named = namesOf(definition, figure);
  const place = (count: Placed, value: number): string => {
    const id = put(building, { series: seriesOf(count), at: count.at, rises: named.rises }, value, true);
    placed.set(id, count);
    return id;
  };
  const isCount = definition.unit !== 'average' && Number.isSafeInteger(figure.numerator);
  const numerator = isCount && figure.numerator !== null ? place(named.numerator, figure.numerator) : null;
  const denominator =
    named.denominator !== null && figure.denominator !== null
      ? place(named.denominator, figure.denominator)
      : null;
  if (numerator !== null && denominator !== null) leave(building, denominator, numerator);
  return { numerator, denominator };
};

const lookedAfter = 'looked-after looked_after';
const wholeOfParts: Readonly<Record<string, string>> = {
  'by-legal-status': lookedAfter,
  'by-home': lookedAfter,
  'by-age': lookedAfter,
};

/** Teams make the council, and parts make their whole. */
const addUp = ({ building, placed }: Counts): void => {
  const grouped = (keyOf: (one: Placed) => string) => Map.groupBy(placed, ([, one]) => keyOf(one));
  const idsOf = (group: readonly [string, Placed][]) => group.map(([id]) => id);
  for (const group of grouped((one) => `${nameOf(one)} | ${one.at}`).values()) {
    const council = group.find(([, { area }]) => area === everywhere);
    if (council) sum(building, council[0], idsOf(group.filter(([, { area }]) => area !== everywhere)));
  }
  for (const group of grouped(
    ({ from, whole, area, at }) => `${wholeOfParts[from] ?? whole} | ${area} | ${at}`,
  ).values()) {
    const parts = group.filter(([, { part }]) => part !== null);
    const whole = group.find(([, { part, from }]) => part === null && !(from in wholeOfParts));
    for (const family of Map.groupBy(parts, ([, { from, whole: name }]) => `${from} ${name}`).values())
      if (whole) sum(building, whole[0], idsOf(family));
  }
};

/** What the wording of the definitions binds. */
const bind = ({ building, placed }: Counts): void => {
  for (const [id, one] of placed) {
    const { from, whole, part, area, at } = one;
    const named = (names: readonly string[], suffix = part === null ? '' : ` ${part}`): string[] =>
      names
        .map((name) => idOf({ series: `${name}${suffix} | ${area}`, at }))
        .filter((other) => building.cells.has(other));
    const wholes = nested.filter(([name]) => name === whole).map(([, all]) => all);
    for (const all of named(wholes)) building.orders.push({ less: id, more: all });
    if (from === 'looked-after') for (const all of named([lookedAfter])) leave(building, all, id);
    for (const made of addedUp) {
      if (made.whole === nameOf(one)) sum(building, id, named(made.parts, ''));
      else if (made.whole === whole) sum(building, id, named(made.parts));
    }
  }
};

/** The counts behind figures that are to be public together, and everything that anybody can add up from them. */
export const publicTables = (figures: readonly CountedFigure[]): PublicTables => {
  const all: Counts = { building: startBuilding(), placed: new Map() };
  const counts = figures.map((figure) => countsOf(all, figure));
  addUp(all);
  bind(all);
  bindFlows(all.building);
  return { tables: tablesOf(all.building), counts };
};
