import type { CountedFigure, CountIds } from '../../features/indicators/rules/public-tables/public-tables.ts';
import type { Cell, Relation, Tables } from '../../features/indicators/rules/suppression/tables.ts';

/** Where the counts of who is there, came and went stand among the indicators. */
const flows: readonly (readonly [there: CountOf, came: CountOf, went: CountOf])[] = [
  [
    ['cla_number', 'numerator'],
    ['cla_started', 'numerator'],
    ['cla_ceased', 'numerator'],
  ],
  [
    ['cp_number', 'numerator'],
    ['ni65', 'denominator'],
    ['ni64', 'denominator'],
  ],
];
type CountOf = readonly [indicator: string, which: keyof CountIds];

/** Who is there at the end of a month, and who came and went since 1 April; nobody did by 31 March. */
type Day = { there: string; moved: readonly [came: string, went: string] | null };

const nobody = 'flow: ';

/** Whether a count was made up to write an equation down. */
export const isOfNobody = (id: string): boolean => id.startsWith(nobody);

/**
 * What anybody can work out from one month to another of the same year, whatever the rule thinks of it: who is there,
 * and went, and came later, are who is there later, and came, and went later. Only where it is true: who moved between
 * teams or came twice breaks it.
 */
export const withFlows = (
  tables: Tables,
  figures: readonly CountedFigure[],
  counts: readonly CountIds[],
): Tables => {
  const values = new Map(tables.cells.map(({ id, value }) => [id, value]));
  const ids = new Map(
    figures.flatMap(({ indicator, area, at }, place) =>
      (['numerator', 'denominator'] as const).map((which) => [
        [indicator, which, area, at].join(),
        counts[place]?.[which],
      ]),
    ),
  );
  const cells: Cell[] = [];
  const relations: Relation[] = [];
  const together = (parts: readonly string[]): number =>
    parts.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
  const bind = (day: Day, later: Day): void => {
    if (!later.moved) return;
    const [came, went] = later.moved;
    const one = [day.there, came, ...(day.moved ? [day.moved[1]] : [])];
    const other = [later.there, went, ...(day.moved ? [day.moved[0]] : [])];
    if (together(one) !== together(other)) return;
    const id = `${nobody}${one.join()}`;
    cells.push({ id, value: together(one), printed: false });
    relations.push({ total: id, parts: one }, { total: id, parts: other });
  };
  const days = [...new Set(figures.map(({ at }) => at))].sort();
  for (const area of new Set(figures.map((figure) => figure.area))) {
    for (const flow of flows) {
      const dayOf = (at: string): Day[] => {
        const [there, came, went] = flow.map((count) => ids.get([...count, area, at].join()) ?? null);
        if (!there) return [];
        if (at.endsWith('-03-31')) return [{ there, moved: null }];
        return came && went ? [{ there, moved: [came, went] }] : [];
      };
      const [first, second] = days.flatMap(dayOf);
      if (first && second) bind(first, second);
    }
  }
  return { ...tables, cells: [...tables.cells, ...cells], relations: [...relations, ...tables.relations] };
};
