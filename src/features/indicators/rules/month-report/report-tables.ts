import type { Block, Inline } from '../../../../kernel/paper.ts';
import { dateWords, monthWords } from '../../../../kernel/words-of-time.ts';
import { markWords } from '../marks.ts';
import { notShown, printed, printedCell } from '../printed-cell.ts';
import { numberWords } from '../sentence/figure-words.ts';
import type { NamedFigures, ReportableFigure, ReportedIndicator } from './month-report.ts';

const cell = (text: string): Inline[] => [{ text }];

const table = (caption: string, header: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  header: header.map(cell),
  rows: rows.map((row) => row.map(cell)),
});

/** A month that is never torn in two lines. */
const monthCell = (at: string): string => monthWords(at).replace(' ', '\u00a0');

type Found = ReportableFigure | null | undefined;

const figureText = (figure: Found, { definition }: ReportedIndicator): string => {
  const text =
    figure?.value === null && figure.mark
      ? markWords(figure.mark)
      : printedCell(figure ?? { value: null, hidden: false }, definition);
  return figure?.doubt ? `${text} (looks wrong)` : text;
};

const countText = (figure: Found, count: number | null | undefined): string => {
  if (count !== null && count !== undefined) return numberWords(count);
  return figure?.hidden ? notShown : 'none';
};

/** The figures of the whole council by month, with what they were worked out from where that is more than themselves. */
export const wholeTable = (indicator: ReportedIndicator): Block[] => {
  const { definition, months, whole } = indicator;
  if (whole === null) return [];
  const of = (count: 'numerator' | 'denominator'): boolean =>
    definition.unit !== 'number' && whole.figures.some((figure) => (figure?.[count] ?? null) !== null);
  const [counted, outOf] = [of('numerator'), of('denominator')];
  return [
    table(
      `${definition.name}, by month`,
      ['Month', 'Whole council', ...(counted ? ['Counted'] : []), ...(outOf ? ['Out of'] : [])],
      months.map((month, place) => {
        const figure = whole.figures[place];
        return [
          monthCell(month),
          figureText(figure, indicator),
          ...(counted ? [countText(figure, figure?.numerator)] : []),
          ...(outOf ? [countText(figure, figure?.denominator)] : []),
        ];
      }),
    ),
  ];
};

/** More columns make letters that are hard to read on a sheet. */
const mostColumns = 6;

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );

/** Areas or parts beside each other by month, as many tables as it takes. */
const besideEachOther = (
  indicator: ReportedIndicator,
  rows: readonly NamedFigures[],
  caption: string,
): Block[] => {
  const tables = chunks(rows, mostColumns);
  return tables.map((some, place) =>
    table(
      tables.length === 1 ? caption : `${caption} (${place + 1} of ${tables.length})`,
      ['Month', ...some.map(({ name }) => name)],
      indicator.months.map((month, at) => [
        monthCell(month),
        ...some.map(({ figures }) => figureText(figures[at], indicator)),
      ]),
    ),
  );
};

export const areaTables = (indicator: ReportedIndicator): Block[] =>
  besideEachOther(indicator, indicator.areas, `${indicator.definition.name}, by area and month`);

export const partTables = (indicator: ReportedIndicator): Block[] =>
  besideEachOther(indicator, indicator.parts, `${indicator.definition.name}, in parts by month`);

/** The region, England and the neighbours, with their year and source. */
export const comparatorTable = ({ definition, comparators }: ReportedIndicator): Block[] =>
  comparators.length === 0
    ? []
    : [
        table(
          `${definition.name} elsewhere`,
          ['Where', 'Figure', 'On', 'Source'],
          comparators.map(({ name, value, mark, at, source }) => [
            name,
            value === null ? (mark ?? 'none') : printed(value, definition),
            dateWords(at),
            source,
          ]),
        ),
      ];
