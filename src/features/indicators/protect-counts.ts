import type { Count, Counts, ShownCount, ShownCounts } from '../../kernel/counts.ts';
import type { Earlier } from './rules/suppression/sensitive.ts';
import { suppress } from './rules/suppression/suppress.ts';
import { isSmall, type Relation, type Tables } from './rules/suppression/tables.ts';

/** Every count of a set, each once. */
export const cellsOf = ({ wholes, tables }: Counts): Count[] => [
  ...wholes,
  ...tables.flatMap(({ parts }) => parts),
];

/** What adds up among them. */
const relationsOf = ({ tables }: Counts): Relation[] =>
  tables
    .filter(({ parts }) => parts.length > 0)
    .map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) }));

/** Whether a count tells of so few people that it stays hidden, however large it is itself. */
export const isOfFewPeople = ({ people }: Pick<Count, 'people'>): boolean => isSmall(people);

/** The tables of a set of counts as suppression takes them. */
export const tablesOf = (counts: Counts): Tables => ({
  cells: cellsOf(counts).map(({ id, value }) => ({ id, value })),
  relations: relationsOf(counts),
  orders: counts.orders ?? [],
});

const ofFewPeople = (counts: Counts): string[] =>
  cellsOf(counts)
    .filter(isOfFewPeople)
    .map(({ id }) => id);

/** The ids that are hidden; null where not all that must be protected can be. */
const hiddenOf = (tables: Tables, earlier: Earlier): ReadonlySet<string> | null => {
  const { hidden, exposed } = suppress(tables, earlier);
  return exposed.length > 0 ? null : new Set(hidden.keys());
};

/** Which counts are hidden: those of one to five, those about few people, and what would give one of them away. */
export const hiddenCounts = (counts: Counts): ReadonlySet<string> | null =>
  hiddenOf(tablesOf(counts), { published: new Set(), hidden: new Set(ofFewPeople(counts)) });

const without = (counts: Counts, hidden: ReadonlySet<string>): ShownCounts => {
  const shown = ({ id, name, value }: Count): ShownCount => ({
    id,
    name,
    value: hidden.has(id) ? null : value,
  });
  return {
    wholes: counts.wholes.map(shown),
    tables: counts.tables.map(({ title, of, parts }) => ({ title, of, parts: parts.map(shown) })),
  };
};

/** The counts of a period that is looked at alone; null where they cannot be protected, so that nothing is shown. */
export const protectCounts = (counts: Counts): ShownCounts | null => {
  const hidden = hiddenCounts(counts);
  return hidden && without(counts, hidden);
};

const inPart = (place: number, id: string): string => `${place} ${id}`;

/** A year and the parts of it that anybody may see beside it: what adds up over time, too. */
export const yearAndParts = (year: Counts, parts: readonly Counts[]): Tables => {
  const ofParts = parts.map(tablesOf);
  const { cells, relations, orders } = tablesOf(year);
  return {
    cells: [
      ...cells,
      ...ofParts.flatMap((part, place) =>
        part.cells.map(({ id, value }) => ({ id: inPart(place, id), value })),
      ),
    ],
    relations: [
      ...relations,
      ...ofParts.flatMap((part, place) =>
        part.relations.map(({ total, parts: some }) => ({
          total: inPart(place, total),
          parts: some.map((id) => inPart(place, id)),
        })),
      ),
      ...cells.map(({ id }) => ({
        total: id,
        parts: ofParts.flatMap((part, place) =>
          part.cells.some((cell) => cell.id === id) ? [inPart(place, id)] : [],
        ),
      })),
    ].filter(({ parts: some }) => some.length > 0),
    orders: [
      ...(orders ?? []),
      ...ofParts.flatMap((part, place) =>
        (part.orders ?? []).map(({ less, more }) => ({
          less: inPart(place, less),
          more: inPart(place, more),
        })),
      ),
    ],
  };
};

/** Which counts of a year are hidden where its parts are shown by themselves; null where they cannot be protected. */
export const hiddenInYear = (year: Counts, parts: readonly Counts[]): ReadonlySet<string> | null => {
  const [published, hidden] = [new Set<string>(), new Set(ofFewPeople(year))];
  for (const [place, part] of parts.entries()) {
    const hiddenThere = hiddenCounts(part);
    for (const { id } of cellsOf(part))
      (hiddenThere === null || hiddenThere.has(id) ? hidden : published).add(inPart(place, id));
  }
  return hiddenOf(yearAndParts(year, parts), { published, hidden });
};

/**
 * The counts of a year whose quarters are shown by themselves: what a hidden count of a quarter could be worked out
 * from is hidden too. Null where the year cannot be protected.
 */
export const protectYear = (year: Counts, quarters: readonly Counts[]): ShownCounts | null => {
  const hidden = hiddenInYear(year, quarters);
  return hidden && without(year, hidden);
};
