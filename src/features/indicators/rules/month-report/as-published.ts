import { monthWords } from '../../../../kernel/words-of-time.ts';
import { everywhere } from '../counted.ts';
import { isYearToDate } from '../explain-indicator.ts';
import { wholeOfFamily } from '../families.ts';
import { areaName } from '../part-names.ts';
import { printed } from '../printed-cell.ts';
import type {
  Figure,
  PublishedIndicator,
  PublishedReport,
  PublishedTable,
  Role,
  Row,
  Shape,
} from '../published/published-tables.ts';
import type { Unit } from '../series.ts';
import type { AreaRow, MonthReport, NamedFigures, ReportChapter, ReportedIndicator } from './month-report.ts';

type Value = { at: string; value: number | null };

const valuesOf = (
  { months }: ReportedIndicator,
  figures: NamedFigures['figures'],
  of: 'value' | 'numerator' | 'denominator' = 'value',
): Value[] => months.map((at, place) => ({ at, value: figures[place]?.[of] ?? null }));

/** Lines are counted as if each row stood in one. */
type Counter = { line: number };

const rowOf = (
  counter: Counter,
  { name, role, unit, decimals }: { name: string; role: Role; unit: Unit; decimals: number },
  values: readonly Value[],
): Row => {
  counter.line += 1;
  const { line } = counter;
  return {
    label: name,
    name,
    role,
    unit,
    line,
    figures: values.flatMap(({ at, value }): Figure[] =>
      value === null
        ? []
        : [
            {
              printed: printed(value, { unit, decimals }),
              value,
              mark: null,
              unit,
              line,
              heading: monthWords(at),
              period: { kind: 'month', at },
            },
          ],
    ),
  };
};

const tableOf = (shape: Shape, indicator: ReportedIndicator, rows: readonly Row[]): PublishedTable[] =>
  rows.length < 2 && shape !== 'measures'
    ? []
    : [
        {
          shape,
          area: areaName(everywhere),
          measure: null,
          line: rows[0]?.line ?? 0,
          headings: indicator.months.map((at) => ({
            printed: monthWords(at),
            period: { kind: 'month', at },
            problem: null,
          })),
          rows: [...rows],
        },
      ];

const measures = (indicator: ReportedIndicator, counter: Counter): PublishedTable[] => {
  const { definition, whole } = indicator;
  if (whole === null) return [];
  const count = (name: string, of: 'numerator' | 'denominator'): Row =>
    rowOf(
      counter,
      { name, role: 'whole', unit: 'number', decimals: 0 },
      valuesOf(indicator, whole.figures, of),
    );
  return tableOf('measures', indicator, [
    rowOf(
      counter,
      { ...definition, name: definition.name, role: 'whole' },
      valuesOf(indicator, whole.figures),
    ),
    ...(definition.unit === 'percentage'
      ? [count('Numerator', 'numerator'), count('Denominator', 'denominator')]
      : []),
  ]);
};

/** The rows of areas or parts, under the whole that they make. */
const breakdown = (
  shape: 'areas' | 'kinds',
  indicator: ReportedIndicator,
  parts: readonly NamedFigures[],
  whole: ReportedIndicator | undefined,
  counter: Counter,
): PublishedTable[] => {
  const { unit, decimals } = indicator.definition;
  if (parts.length === 0) return [];
  return tableOf(shape, indicator, [
    ...(whole?.whole
      ? [
          rowOf(
            counter,
            { name: areaName(everywhere), role: 'whole', unit, decimals },
            valuesOf(whole, whole.whole.figures),
          ),
        ]
      : []),
    ...parts.map(({ name, figures }) =>
      rowOf(counter, { name, role: 'part', unit, decimals }, valuesOf(indicator, figures)),
    ),
  ]);
};

/** The areas that hold no others: larger ones would count everybody twice, and are doubted where they are added up. */
const smallest = (areas: readonly AreaRow[]): AreaRow[] =>
  areas.filter(({ placed: { area } }) => !areas.some(({ placed }) => placed.within === area));

const indicatorOf = (
  { group }: ReportChapter,
  indicator: ReportedIndicator,
  all: readonly ReportedIndicator[],
  counter: Counter,
): PublishedIndicator => {
  const { code, name } = indicator.definition;
  const family = all.find(({ definition }) => definition.code === wholeOfFamily[code]);
  return {
    section: group,
    title: name,
    line: counter.line,
    definition: null,
    commentary: null,
    extraction: null,
    // A report of ours breaks its series where a definition changes: there is nothing to doubt.
    change: null,
    tables: [
      ...measures(indicator, counter),
      ...breakdown('areas', indicator, smallest(indicator.areas), indicator, counter),
      ...(family ? breakdown('kinds', indicator, indicator.parts, family, counter) : []),
    ],
  };
};

/**
 * A report of ours in the shape of a published one, so that the same checks look at its tables. What begins anew each
 * April is left out: its months are not alike, and a child who moves between teams counts in both.
 */
export const asPublished = ({ chapters }: MonthReport): PublishedReport => {
  const counter = { line: 0 };
  const all = chapters.flatMap(({ indicators }) => indicators);
  return {
    indicators: chapters.flatMap((chapter) =>
      chapter.indicators
        .filter(({ definition }) => !isYearToDate(definition))
        .map((indicator) => indicatorOf(chapter, indicator, all, counter)),
    ),
  };
};
