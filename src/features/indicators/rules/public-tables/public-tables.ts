import { everywhere } from './counted.ts';
import { type Definition, versionOn } from './definition.ts';
import { definitionOfFigure } from './definitions.ts';
import { partOf } from './part-names.ts';
import type { Cell, Relation, Tables } from './suppression/tables.ts';

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

type Building = { cells: Map<string, Cell>; relations: Relation[] };

/** A count that comes again with another value is another count: it gets an id of its own. */
const put = ({ cells }: Building, id: string, value: number, printed: boolean): string => {
  const known = cells.get(id);
  let own = id;
  while (cells.has(own) && cells.get(own)?.value !== value) own = `${own}′`;
  if (!known || own !== id || printed)
    cells.set(own, printed ? { id: own, value } : { id: own, value, printed: false });
  return own;
};

const countOf = ({ cells }: Building, id: string): number => cells.get(id)?.value ?? 0;

/** Those of a whole who are not in its part: whoever knows both knows them. */
const leave = (building: Building, whole: string, part: string): void => {
  if (whole === part) return;
  const rest = countOf(building, whole) - countOf(building, part);
  if (rest < 0) return;
  const id = put(building, `${whole} without ${part}`, rest, false);
  building.relations.push({ total: whole, parts: [part, id] });
};

/**
 * A whole and its parts. Where they make more or less than the whole (a child counted in two teams, a part that is not
 * printed), what is over or left stands beside them.
 */
const sum = (building: Building, whole: string, parts: readonly string[]): void => {
  if (parts.length === 0) return;
  const together = parts.reduce((total, part) => total + countOf(building, part), 0);
  const over = together - countOf(building, whole);
  if (over === 0) building.relations.push({ total: whole, parts });
  else if (over < 0) {
    const rest = put(building, `${whole} beside ${parts[0]}`, -over, false);
    building.relations.push({ total: whole, parts: [...parts, rest] });
  } else {
    const all = put(building, `${whole} added up from ${parts[0]}`, together, false);
    const twice = put(building, `${whole} twice in ${parts[0]}`, over, false);
    building.relations.push({ total: all, parts }, { total: all, parts: [whole, twice] });
  }
};

type Named = {
  from: string;
  whole: string;
  numerator: string;
  denominator: string | null;
  part: string | null;
};

/** The names of a figure's counts: the same count has the same name wherever it is printed. */
const namesOf = (definition: Definition, { indicator, at }: CountedFigure): Named => {
  const way = versionOn(definition, at)?.ways[0];
  const part = partOf(definition, indicator);
  const from = way?.from ?? definition.code;
  const whole = `${from} ${way?.numerator ?? 'entered'}`;
  const suffix = part === null ? '' : ` ${part}`;
  // Of what nobody counts from records, but somebody enters, there are two counts all the same.
  const denominator = way ? way.denominator : definition.denominator === null ? undefined : 'entered for';
  const counted = denominator === undefined || denominator === 'under_18' ? null : denominator;
  return {
    from,
    whole,
    part,
    numerator: `${whole}${suffix}`,
    denominator: counted === null ? null : `${from} ${counted}${suffix}`,
  };
};

const lookedAfter = 'looked-after looked_after';
const wholeOfParts: Readonly<Record<string, string>> = {
  'by-legal-status': lookedAfter,
  'by-home': lookedAfter,
  'by-age': lookedAfter,
};

type Placed = Named & { area: string; at: string };

/** The counts of one figure. An average shows how many it is of; what they have together is no count of children. */
const countsOf = (
  building: Building,
  definition: Definition,
  figure: CountedFigure,
  named: Named,
): CountIds => {
  const place = (name: string): string => `${name} | ${figure.area} | ${figure.at}`;
  const isCount = definition.unit !== 'average' && Number.isSafeInteger(figure.numerator);
  const numerator =
    isCount && figure.numerator !== null
      ? put(building, place(named.numerator), figure.numerator, true)
      : null;
  const denominator =
    named.denominator !== null && figure.denominator !== null
      ? put(building, place(named.denominator), figure.denominator, true)
      : null;
  if (numerator !== null && denominator !== null) leave(building, denominator, numerator);
  return { numerator, denominator };
};

/** Teams make the council, parts make their whole, and who an indicator is about is one of all who are looked after. */
const bind = (building: Building, placed: ReadonlyMap<string, Placed>): void => {
  const grouped = (keyOf: (one: Placed) => string) => Map.groupBy(placed, ([, one]) => keyOf(one));
  for (const [, group] of grouped(({ numerator, at }) => `${numerator} | ${at}`)) {
    const council = group.find(([, { area }]) => area === everywhere);
    if (council)
      sum(
        building,
        council[0],
        group.filter(([, { area }]) => area !== everywhere).map(([id]) => id),
      );
  }
  for (const [, group] of grouped(
    ({ from, whole, area, at }) => `${wholeOfParts[from] ?? whole} | ${area} | ${at}`,
  )) {
    const parts = group.filter(([, { part }]) => part !== null);
    const whole = group.find(([, { part, from }]) => part === null && !(from in wholeOfParts));
    for (const [, family] of Map.groupBy(parts, ([, { from, whole: name }]) => `${from} ${name}`))
      if (whole)
        sum(
          building,
          whole[0],
          family.map(([id]) => id),
        );
  }
};

/** The counts behind figures that are to be public together, and everything that anybody can add up from them. */
export const publicTables = (figures: readonly CountedFigure[]): PublicTables => {
  const building: Building = { cells: new Map(), relations: [] };
  const placed = new Map<string, Placed>();
  const counts = figures.map((figure): CountIds => {
    const definition = definitionOfFigure(figure.indicator);
    if (!definition) return { numerator: null, denominator: null };
    const named = namesOf(definition, figure);
    const ids = countsOf(building, definition, figure, named);
    const { area, at } = figure;
    if (ids.numerator !== null) placed.set(ids.numerator, { ...named, area, at });
    if (ids.denominator !== null && named.denominator !== null && !placed.has(ids.denominator))
      placed.set(ids.denominator, {
        ...named,
        numerator: named.denominator,
        whole: named.denominator,
        area,
        at,
      });
    return ids;
  });
  bind(building, placed);
  for (const [id, { from, area, at }] of placed) {
    const all = `${lookedAfter} | ${area} | ${at}`;
    if (from === 'looked-after' && building.cells.has(all)) leave(building, all, id);
  }
  return { tables: { cells: [...building.cells.values()], relations: building.relations }, counts };
};
