import { csvText } from '../../../kernel/csv.ts';
import { everywhere } from './counted.ts';
import { definitionOfFigure } from './definitions.ts';
import type { PublicFigure } from './public-figures.ts';

/** The columns of the open data, in the manner of the national statistics: a figure a row. */
const openDataColumns = [
  { name: 'time_period', titles: 'Last day of the time', datatype: { base: 'date', format: 'yyyy-MM-dd' } },
  { name: 'time_identifier', titles: 'Kind of time', datatype: 'string' },
  { name: 'geographic_level', titles: 'Council or an area in it', datatype: 'string' },
  { name: 'la_name', titles: 'Council', datatype: 'string' },
  { name: 'area', titles: 'Area', datatype: 'string' },
  { name: 'indicator', titles: 'Code of the indicator', datatype: 'string' },
  { name: 'indicator_name', titles: 'Name of the indicator', datatype: 'string' },
  { name: 'definition_version', titles: 'Version of its definition', datatype: 'integer' },
  { name: 'unit', titles: 'Unit', datatype: 'string' },
  { name: 'value', titles: 'Value; c where it is hidden, z where there is none', datatype: 'string' },
  { name: 'numerator', titles: 'Counted; c where it is hidden, z where there is none', datatype: 'string' },
  { name: 'denominator', titles: 'Out of; c where it is hidden, z where there is none', datatype: 'string' },
] as const;

const hiddenMark = 'c';
const noneMark = 'z';

const cell = (value: number | null, hidden: boolean): string => {
  if (value !== null) return String(value);
  return hidden ? hiddenMark : noneMark;
};

const rowOf = (figure: PublicFigure, council: string): string[] => {
  const definition = definitionOfFigure(figure.indicator);
  return [
    figure.at,
    'Month end',
    figure.area === everywhere ? 'Local authority' : 'Area',
    council,
    figure.area,
    figure.indicator,
    definition?.name ?? '',
    String(figure.version),
    definition?.unit ?? '',
    cell(figure.value, figure.hidden),
    cell(figure.numerator, figure.hidden),
    cell(figure.denominator, figure.hidden),
  ];
};

/** All public figures as CSV, the suppression marks of the national statistics where one is hidden. */
export const openDataCsv = (figures: readonly PublicFigure[], council: string): string =>
  csvText(
    openDataColumns.map(({ name }) => name),
    figures.map((figure) => rowOf(figure, council)),
  );

/** What the columns of the CSV mean (CSV on the Web: W3C Metadata Vocabulary for Tabular Data, 2015). */
export const openDataMetadata = (address: string, council: string): object => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url: address,
  'dc:title': `Children in our care and care leavers: figures of ${council}`,
  'dc:license': { '@id': 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
  tableSchema: { columns: openDataColumns, primaryKey: ['time_period', 'area', 'indicator'] },
});
