import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { slugOf } from '../../../../kernel/slug.ts';
import { asOne, type Counts, neighboursTogether } from '../comparators.ts';
import type { Definition } from '../definition.ts';
import { per } from '../figures.ts';
import { england, type Place, regions } from '../regions.ts';
import { readRow, type TypedFigure, type TypedRow } from './read-row.ts';

/** A row of the form: England's, the region's, or a neighbour's by its name. */
export type TypedPlace = TypedRow & { name: string };

/** Where the rows stand in the form; "neighbour-1" is the nearest. */
export const neighbourPlaces: readonly string[] = Array.from(
  { length: 10 },
  (_, place) => `neighbour-${place + 1}`,
);

/** A figure of elsewhere as it is kept beside the indicator's. */
export type EnteredComparator = TypedFigure & {
  level: 'region' | 'national' | 'neighbour';
  code: string;
  name: string;
  nearness: number | null;
};

/** What is wrong in the form, and the id of the field where it is mended. */
export type WrongPlace = { field: string; text: string };

type Typed = { region: string; rows: Readonly<Record<string, TypedPlace>> };

const nothing: TypedPlace = { name: '', value: '', numerator: '', denominator: '' };

const readAt = (
  definition: Definition,
  place: string,
  name: string,
  row: TypedRow,
): Result<TypedFigure | null, WrongPlace> => {
  const read = readRow(definition, name, row);
  return read.ok ? read : refused({ field: `${read.reason.field}-${place}`, text: read.reason.text });
};

const readRegion = (definition: Definition, typed: Typed): Result<EnteredComparator[], WrongPlace> => {
  const region = regions.find(({ code }) => code === typed.region);
  const read = readAt(definition, 'region', region?.name ?? 'The region', typed.rows.region ?? nothing);
  if (!read.ok) return read;
  if (read.value === null) return ok([]);
  return region
    ? ok([{ level: 'region', ...region, nearness: null, ...read.value }])
    : refused({ field: 'region', text: 'Choose the region that the figure is of.' });
};

const readEngland = (definition: Definition, { rows }: Typed): Result<EnteredComparator[], WrongPlace> => {
  const read = readAt(definition, 'national', england.name, rows.national ?? nothing);
  if (!read.ok) return read;
  return ok(read.value ? [{ level: 'national', ...england, nearness: null, ...read.value }] : []);
};

/** A council that statistics have named has their code; another one has its name for it. */
const codeOf = (name: string, known: readonly Place[]): string =>
  known.find((place) => place.name.toLowerCase() === name.toLowerCase())?.code ?? `entered ${slugOf(name)}`;

const readNeighbours = (
  definition: Definition,
  { rows }: Typed,
  known: readonly Place[],
): Result<EnteredComparator[], WrongPlace> => {
  const neighbours: EnteredComparator[] = [];
  for (const [index, place] of neighbourPlaces.entries()) {
    const row = rows[place] ?? nothing;
    const name = row.name.trim();
    const read = readAt(definition, place, name || `Neighbour ${index + 1}`, row);
    if (!read.ok) return read;
    if (read.value === null) continue;
    const field = `name-${place}`;
    if (name === '') return refused({ field, text: `Write which council neighbour ${index + 1} is.` });
    const code = codeOf(name, known);
    if (neighbours.some((other) => other.code === code))
      return refused({ field, text: `${name} stands twice among the neighbours.` });
    neighbours.push({ level: 'neighbour', code, name, nearness: index + 1, ...read.value });
  }
  return ok(neighbours);
};

const countsOf = ({ unit }: Definition, neighbours: readonly EnteredComparator[]): Counts[] | null => {
  const counts = neighbours
    .filter(({ value }) => value !== null)
    .map(({ numerator, denominator }) =>
      numerator === null || denominator === null ? null : { numerator, denominator, per: per[unit] },
    );
  return counts.includes(null) ? null : counts.filter((pair) => pair !== null);
};

const together = (definition: Definition, neighbours: readonly EnteredComparator[]): EnteredComparator[] => {
  const middle = neighboursTogether(neighbours, countsOf(definition, neighbours));
  return middle.withValue === 0
    ? []
    : [{ level: 'neighbour', ...asOne(middle), nearness: null, numerator: null, denominator: null }];
};

/**
 * Reads what was typed of one indicator elsewhere in one year: England, the region and up to ten neighbours, who are
 * put together by a weighted mean where all of them have both counts, else by the median.
 */
export const readElsewhere = (
  definition: Definition,
  typed: Typed,
  known: readonly Place[],
): Result<EnteredComparator[], WrongPlace> => {
  const region = readRegion(definition, typed);
  if (!region.ok) return region;
  const national = readEngland(definition, typed);
  if (!national.ok) return national;
  const neighbours = readNeighbours(definition, typed, known);
  if (!neighbours.ok) return neighbours;
  const all = [
    ...region.value,
    ...national.value,
    ...together(definition, neighbours.value),
    ...neighbours.value,
  ];
  return all.length === 0 ? refused({ field: 'value-region', text: 'Type at least one figure.' }) : ok(all);
};
