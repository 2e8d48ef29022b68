import { plainText } from '../../../../kernel/plain-text.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import { unitInWords } from '../published/unit-of.ts';
import type { Finding } from './finding.ts';
import { timeOf } from './words.ts';

const rule = 'label-and-unit';

/**
 * Labels and headings that announce another unit than the figures have: a row "Percentage" that holds counts above
 * 100, a percentage above 100, a heading "Number of …" over percentages alone.
 */
export const labelAndUnit = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) => [
    ...indicator.tables.flatMap((table) =>
      table.rows.flatMap((row) => [
        ...countsAsPercentage(indicator, table, row),
        ...above100(indicator, table, row),
      ]),
    ),
    ...numberOverPercentages(indicator),
  ]);

const placeOf = (indicator: PublishedIndicator, table: PublishedTable, row: Row, figure: Figure) => ({
  rule,
  line: figure.line,
  table: indicator.title,
  area: row.role === 'part' ? row.name : table.area,
  period: figure.period?.at ?? null,
});

const countsAsPercentage = (indicator: PublishedIndicator, table: PublishedTable, row: Row): Finding[] => {
  const announced = [row.label, table.measure ?? ''].find(
    (words) => unitInWords(plainText(words)) === 'percentage',
  );
  const [first] = row.figures.filter(({ value }) => (value ?? 0) > 100);
  if (announced === undefined || row.unit !== 'number' || !first) return [];
  return [
    {
      ...placeOf(indicator, table, row, first),
      period: null,
      printed: announced,
      expected: 'Number',
      sentence: `The row “${plainText(announced)}” under “${indicator.title}” holds counts, such as ${first.printed} in ${timeOf(first)}: nothing can be more than 100% of itself, and no figure has the sign. Write “Number” before it.`,
      severity: 'wrong',
    },
  ];
};

const above100 = (indicator: PublishedIndicator, table: PublishedTable, row: Row): Finding[] =>
  row.figures
    .filter(({ value }) => row.unit === 'percentage' && (value ?? 0) > 100)
    .map((figure) => ({
      ...placeOf(indicator, table, row, figure),
      printed: figure.printed,
      expected: null,
      sentence: `${figure.printed} in ${timeOf(figure)} is more than 100%. Check whether it is a count, or whether its decimal point has moved.`,
      severity: 'wrong',
    }));

const numberOverPercentages = (indicator: PublishedIndicator): Finding[] => {
  const { title, tables, line } = indicator;
  const units = tables.flatMap(({ rows }) =>
    rows.filter(({ figures }) => figures.length > 0).map(({ unit }) => unit),
  );
  const isPercentage = units.length > 0 && units.every((unit) => unit === 'percentage');
  if (!isPercentage || unitInWords(title) !== 'number') return [];
  return [
    {
      rule,
      line,
      table: title,
      area: null,
      period: null,
      printed: title,
      expected: null,
      sentence: `The heading “${title}” announces a number, but every figure below it is a percentage. Write “Percentage of …” in the heading, so that nobody takes 92% for 92 people.`,
      severity: 'doubtful',
    },
  ];
};
