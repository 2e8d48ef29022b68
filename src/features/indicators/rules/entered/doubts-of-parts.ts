import { everywhere } from '../counted.ts';
import type { Family } from '../families.ts';
import { sum } from '../mistakes/statistics.ts';
import { totalsAndParts } from '../mistakes/totals-and-parts.ts';
import { areaName } from '../part-names.ts';
import type { PublishedIndicator, Role, Row } from '../published/published-tables.ts';
import { numberWords } from '../sentence/figure-words.ts';

/** A figure of a family on a day, as it counts or as it was typed; without part it is of all together. */
export type PartFigure = {
  part: string | null;
  at: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

type Count = (figure: PartFigure) => number | null;

/** What of a family's figures can be added up: the numbers themselves, or else both counts of a share. */
const countsOf = ({ definition: { name, unit } }: Family): { title: string; count: Count }[] =>
  unit === 'number'
    ? [{ title: name, count: ({ value }) => value }]
    : [
        { title: `${name}: counted`, count: ({ numerator }) => numerator },
        { title: `${name}: out of`, count: ({ denominator }) => denominator },
      ];

const inNoPart = 'none';

type Counted = ReadonlyMap<string, number | null>;

const inMonth = (figures: readonly PartFigure[], at: string, count: Count): Map<string, number | null> =>
  new Map(figures.filter((one) => one.at === at).map((one) => [one.part ?? everywhere, count(one)]));

/**
 * The counts of a month as the check shall see them: nothing where a part that is hidden or was left out may be what is
 * missing. Who is in no part makes up the rest of an incomplete family.
 */
const filled = ({ complete }: Family, names: readonly string[], counted: Counted): Counted => {
  const whole = counted.get(everywhere);
  if (whole == null) return new Map();
  const parts = names.map((name) => counted.get(name) ?? null);
  const together = sum(parts.map((value) => value ?? 0));
  if (parts.includes(null) && together <= whole) return new Map();
  return new Map([
    [everywhere, whole],
    ...names.map((name) => [name, counted.get(name) ?? 0] as const),
    ...(complete ? [] : [[inNoPart, Math.max(0, whole - together)] as const]),
  ]);
};

const rowOf = (name: string, role: Role, months: ReadonlyMap<string, Counted>): Row => ({
  label: name,
  name,
  role,
  unit: 'number',
  line: 1,
  figures: [...months].flatMap(([at, counted]) => {
    const value = counted.get(name) ?? null;
    return value === null
      ? []
      : [
          {
            printed: numberWords(value),
            value,
            mark: null,
            unit: 'number' as const,
            line: 1,
            heading: at,
            period: { kind: 'month' as const, at },
          },
        ];
  }),
});

/** The parts by month under their whole, as a report prints them: what the check of totals reads. */
const asPublished = (
  family: Family,
  figures: readonly PartFigure[],
  { title, count }: { title: string; count: Count },
): PublishedIndicator => {
  const ofParts = figures.filter(({ part }) => part !== null);
  const days = [...new Set(ofParts.map(({ at }) => at))].sort();
  const names = [...new Set(ofParts.flatMap(({ part }) => part ?? []))];
  const months = new Map(days.map((at) => [at, filled(family, names, inMonth(figures, at, count))]));
  const rest = family.complete ? [] : [inNoPart];
  const rows = [
    rowOf(everywhere, 'whole', months),
    ...[...names, ...rest].map((name) => rowOf(name, 'part', months)),
  ];
  const table = {
    shape: 'kinds' as const,
    area: areaName(everywhere),
    measure: null,
    line: 1,
    headings: [],
    rows,
  };
  const words = { section: null, definition: null, commentary: null, extraction: null, change: null };
  return { title, line: 1, ...words, tables: [table] };
};

const sentences = (
  family: Family,
  figures: readonly PartFigure[],
): { at: string | null; sentence: string }[] =>
  totalsAndParts(countsOf(family).map((count) => asPublished(family, figures, count))).map(
    ({ period, sentence }) => ({ at: period, sentence }),
  );

const isSame = (one: PartFigure, other: PartFigure): boolean =>
  one.part === other.part && one.at === other.at;

/**
 * What the check of totals doubts in parts that were typed for one month, beside the figures of the family that count
 * already. What was doubted before they were typed is left out.
 */
export const doubtsOfParts = (
  family: Family,
  typed: readonly PartFigure[],
  counting: readonly PartFigure[],
): string[] => {
  const before = new Set(sentences(family, counting).map(({ sentence }) => sentence));
  const standing = counting.filter((figure) => !typed.some((one) => isSame(one, figure)));
  return sentences(family, [...standing, ...typed])
    .filter(({ at, sentence }) => !before.has(sentence) && typed.some((figure) => figure.at === at))
    .map(({ sentence }) => sentence);
};
