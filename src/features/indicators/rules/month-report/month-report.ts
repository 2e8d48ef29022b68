import { plusMonths } from '../../../../kernel/days.ts';
import { areaChangeWords } from '../areas/area-changes.ts';
import { areasOfIndicator } from '../areas/areas-of-indicator.ts';
import type { Belonging } from '../areas/belonging.ts';
import { nameInOrder, type PlacedArea } from '../areas/in-order.ts';
import { everywhere } from '../counted.ts';
import type { Definition, Version } from '../definition.ts';
import { explainIndicator, isYearToDate } from '../explain-indicator.ts';
import { definitionsIn, type Group, groups } from '../groups.ts';
import { monthsShown } from '../month-ends.ts';
import { areaName, byPartName, partName, partOf } from '../part-names.ts';
import type { Explained } from '../sentence/explain.ts';
import type { Series } from '../series.ts';
import { type SeriesFigure, seriesOf } from '../series-of.ts';
import { readSignal } from '../signal/reading.ts';

/** A figure that a report may show. `hidden` ones are those of a public report whose small counts are hidden. */
export type ReportableFigure = SeriesFigure & {
  indicator: string;
  area: string;
  version: number;
  hidden: boolean;
  /** The source it came from and the day on which that was taken; null in a public report, which tells neither. */
  from: { source: string; takenOn: string } | null;
};

/** A figure from elsewhere beside an indicator; `at` is the last day of its year. */
export type ReportComparator = {
  indicator: string;
  at: string;
  name: string;
  value: number | null;
  mark: string | null;
  source: string;
};

/** What an owner of an indicator wrote about its figure of a month. */
export type ReportComment = { indicator: string; at: string; words: string; day: string; byName: string };

/** A row of figures with its name, one for each month of its indicator; null where that month has none. */
export type NamedFigures = { name: string; figures: readonly (ReportableFigure | null)[] };

/** A row of an area, with where it is read. */
export type AreaRow = NamedFigures & { placed: PlacedArea };

/** One indicator in a report. `whole` is null for a family of parts, which has no figure of its own. */
export type ReportedIndicator = {
  definition: Definition;
  /** The version by which its last figure was counted. */
  version: Version | null;
  /** The last days of its months, the latest first. */
  months: readonly string[];
  whole: {
    said: Explained;
    /** Whether its last figure is part of a rise or a fall. */
    moved: boolean;
    /** Everything known of it, as far back as the sentence looks. */
    series: Series;
    figures: NamedFigures['figures'];
  } | null;
  areas: readonly AreaRow[];
  /** What has to be known of its areas in its last month. */
  areaNotes: readonly string[];
  parts: readonly NamedFigures[];
  comparators: readonly ReportComparator[];
  comments: readonly ReportComment[];
};

export type ReportChapter = { group: Group; indicators: readonly ReportedIndicator[] };

/** The performance report of one month: `at` is its last day. */
export type MonthReport = { at: string; chapters: readonly ReportChapter[] };

/** What a report is made from. */
export type ReportSources = {
  figures: readonly ReportableFigure[];
  /** Where areas belong; none for a public report, whose areas are of one level. */
  belongings: readonly Belonging[];
  comparators: readonly ReportComparator[];
  comments: readonly ReportComment[];
};

/** What is counted once a term or year needs a longer look back. */
const monthsOfRare = 25;

const monthsOf = ({ frequency }: Definition, figures: readonly ReportableFigure[], at: string): string[] => {
  const since = plusMonths(at, 1 - (frequency === 'monthly' ? monthsShown : monthsOfRare));
  return [...new Set(figures.map((figure) => figure.at))]
    .filter((day) => day.slice(0, 7) >= since.slice(0, 7))
    .sort()
    .reverse();
};

const row = (
  name: string,
  figures: readonly ReportableFigure[],
  months: readonly string[],
): NamedFigures => ({
  name,
  figures: months.map((month) => figures.find(({ at }) => at === month) ?? null),
});

const isTold = ({ value, hidden }: ReportableFigure): boolean => hidden || value !== null;

/** A row for each name, in the order of the names; those without any figure left out. */
const rowsByName = (
  figures: readonly ReportableFigure[],
  months: readonly string[],
  nameOf: (figure: ReportableFigure) => string,
): NamedFigures[] =>
  [...Map.groupBy(figures, nameOf)]
    .map(([name, own]) => row(name, own, months))
    .filter((one) => one.figures.some((figure) => figure !== null && isTold(figure)))
    .sort((one, other) => byPartName(one.name, other.name));

/** The comparators of the newest year that is not after the report. */
const newestOf = (comparators: readonly ReportComparator[]): ReportComparator[] => {
  const newest = comparators
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return comparators.filter(({ at }) => at === newest);
};

const reported = (
  definition: Definition,
  { figures, belongings, comparators, comments }: ReportSources,
  at: string,
): ReportedIndicator[] => {
  const { code } = definition;
  const own = figures.filter(({ indicator }) => indicator === code || indicator.startsWith(`${code}.`));
  const months = monthsOf(definition, own, at);
  if (!own.some((figure) => months.includes(figure.at) && isTold(figure))) return [];
  const ofWhole = own.filter(({ indicator, area }) => indicator === code && area === everywhere);
  const series = seriesOf(definition, ofWhole);
  const ofAreas = own.filter((figure) => figure.indicator === code && months.includes(figure.at));
  const { areas, notes } = areasOfIndicator(ofAreas, belongings);
  const last = own.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
  return [
    {
      definition,
      version: definition.versions.find(({ version }) => version === last?.version) ?? null,
      months,
      whole:
        ofWhole.length === 0
          ? null
          : {
              said: explainIndicator(definition, series, 'board'),
              moved: !isYearToDate(definition) && ['rose', 'fell'].includes(readSignal(series).kind),
              series,
              figures: row(areaName(everywhere), ofWhole, months).figures,
            },
      areas: areas.map(({ placed, figures: ofArea }) => ({
        placed,
        ...row(nameInOrder(placed), ofArea, months),
      })),
      areaNotes: belongings.length > 0 ? notes : [areaChangeWords(ofAreas)].filter((words) => words !== null),
      parts: rowsByName(
        own.filter(({ indicator, area }) => indicator !== code && area === everywhere),
        months,
        ({ indicator }) => partName(definition, partOf(definition, indicator) ?? ''),
      ),
      comparators: newestOf(comparators.filter(({ indicator, at: day }) => indicator === code && day <= at)),
      comments: comments.filter(({ indicator, at: day }) => indicator === code && day === at),
    },
  ];
};

/** The performance report of the month that ends on `at`, from what is known up to that day. */
export const monthReport = (at: string, sources: ReportSources): MonthReport => {
  const known = { ...sources, figures: sources.figures.filter((figure) => figure.at <= at) };
  return {
    at,
    chapters: groups
      .map((group) => ({
        group,
        indicators: definitionsIn(group).flatMap((definition) => reported(definition, known, at)),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  };
};
