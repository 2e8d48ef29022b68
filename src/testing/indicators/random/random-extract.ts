import fc from 'fast-check';
import type { RecordKind } from '../../../features/indicators/rules/record-kinds.ts';
import type { RawExtract, RawRow } from '../raw-extract.ts';
import { type ChildRows, childRows, populationRows } from './child-rows.ts';
import { lastDays } from './dates.ts';

/** An extract with the day and the months that are asked of it. */
export type Asked = { extract: RawExtract; at: string; months: number };

const together = (
  children: readonly ChildRows[],
  population: RawRow[],
  left: readonly RecordKind[],
): RawExtract => {
  const extract = new Map<RecordKind, RawRow[]>([['Population', population]]);
  for (const child of children)
    for (const [kind, rows] of Object.entries(child) as [RecordKind, RawRow[]][])
      extract.set(kind, [...(extract.get(kind) ?? []), ...rows]);
  for (const kind of left) extract.delete(kind);
  return extract;
};

const kinds: RecordKind[] = [
  'Header',
  'Episodes',
  'Reviews',
  'UASC',
  'OC2',
  'OC3',
  'Teams',
  'HealthChecks',
  'CpPlans',
  'CareLeavers',
  'Population',
  'EducationPlans',
  'Visits',
  'PathwayPlans',
];

/** Small extracts of a few children, in which things happen on the days on which figures turn. */
export const askedExtracts: fc.Arbitrary<Asked> = lastDays.chain((at) =>
  fc
    .record({
      children: fc
        .integer({ min: 1, max: 12 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, place) => childRows(`c${place}`, at))),
        ),
      population: populationRows,
      left: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.subarray(kinds, { minLength: 1, maxLength: 4 }) },
      ),
      months: fc.integer({ min: 1, max: 14 }),
    })
    .map(({ children, population, left, months }) => ({
      extract: together(children, population, left),
      at,
      months,
    })),
);
