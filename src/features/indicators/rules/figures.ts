import { type Counted, type Counts, everywhere, whole } from './counted.ts';
import { type Definition, type Version, versionName, versionOn, type Way } from './definition.ts';
import type { RecordKind } from './record-kinds.ts';
import type { Unit } from './series.ts';

/**
 * A figure of an indicator on a day, for the whole council ("all") or a team. `value` is in the unit of the
 * definition, not rounded; null where there is nothing to count (a part without children is none, not 0 %) or where
 * `missing` names what the extract lacks. `excluded`: rows of the files it was counted from that were left out.
 */
export type Figure = {
  indicator: string;
  at: string;
  area: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  definition: string;
  excluded: number;
  missing?: string;
};

/** What an extract holds: the kinds of its files, and of each how many rows were left out. */
export type Holding = { kinds: ReadonlySet<RecordKind>; leftOut: ReadonlyMap<RecordKind, number> };

/** What a share is multiplied by to be a figure of its unit. */
export const per: Readonly<Record<Unit, number>> = { number: 1, percentage: 100, rate: 10_000, average: 1 };

const livingIn = 'under_18';

const noFile = (ways: readonly Way[], { kinds }: Holding): string => {
  const lacking = (way: Way): RecordKind[] => way.needs.filter((kind) => !kinds.has(kind));
  const nearest = ways.map(lacking).sort((one, other) => one.length - other.length)[0] ?? [];
  return `not in this extract: ${nearest.join(', ')}`;
};

/** What all figures of an indicator on a day have in common. */
type OfDay = Pick<Figure, 'at' | 'definition' | 'excluded'> & { way: Way; times: number };

const figure = (
  { way, times, at, definition, excluded }: OfDay,
  indicator: string,
  area: string,
  counts: Counts | undefined,
  living: number | undefined,
): Figure => {
  const numerator = counts?.get(way.numerator) ?? 0;
  const denominator =
    way.denominator === livingIn
      ? (living ?? null)
      : way.denominator === undefined
        ? null
        : (counts?.get(way.denominator) ?? 0);
  const nothingToCount = way.denominator !== undefined && !denominator;
  return {
    indicator,
    at,
    area,
    value: nothingToCount ? null : (times * numerator) / (denominator ?? 1),
    numerator,
    denominator,
    definition,
    excluded,
  };
};

const unknown = (definition: Definition, version: Version, day: string, missing: string): Figure => ({
  indicator: definition.code,
  at: day,
  area: everywhere,
  value: null,
  numerator: null,
  denominator: null,
  definition: versionName(definition, version),
  excluded: 0,
  missing,
});

/**
 * The figures of an indicator on every day that was counted, for the whole council and each team. Where the extract
 * lacks a file, one figure a day says which, and is never zero.
 */
export function* figuresOf(definition: Definition, counted: Counted, holding: Holding): Generator<Figure> {
  const lastDay = counted.days.at(-1);
  for (const day of counted.days) {
    const version = versionOn(definition, day);
    if (!version || version.ways.length === 0) return;
    const held = version.ways.filter((way) => way.needs.every((kind) => holding.kinds.has(kind)));
    const way = held.find(({ lastDayOnly }) => !lastDayOnly || day === lastDay);
    if (!way) {
      const why =
        held.length > 0
          ? 'not in this extract: it tells of its last day only'
          : noFile(version.ways, holding);
      yield unknown(definition, version, day, why);
      continue;
    }
    const parts = counted.parts(way.from);
    const shown =
      definition.parts === 'only' ? parts : definition.parts === 'also' ? [whole, ...parts] : [whole];
    const ofDay = {
      way,
      times: per[definition.unit],
      at: day,
      definition: versionName(definition, version),
      excluded: way.needs.reduce((sum, kind) => sum + (holding.leftOut.get(kind) ?? 0), 0),
    };
    const indicators = shown.map((part) => ({
      indicator: part === whole ? definition.code : `${definition.code}.${part}`,
      byArea: counted.counts(way.from, day, part),
    }));
    for (const area of [everywhere, ...counted.areas]) {
      const living = counted.childrenLiving(day, area);
      for (const { indicator, byArea } of indicators)
        yield figure(ofDay, indicator, area, byArea?.get(area), living);
    }
  }
}
