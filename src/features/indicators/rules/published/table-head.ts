import { plainText } from '../../../../kernel/plain-text.ts';
import { marchHeading, monthEnd, yearSpan } from './period-heading.ts';
import { roleOf } from './plain-label.ts';
import type { Heading, SourceRow } from './published-tables.ts';

/** The line that heads a table: what stands over its labels, and the headings of its columns by their place. */
export type TableHead = {
  layout: 'months' | 'years' | 'history' | 'comparators';
  label: string;
  /** Null where no heading stands over a column. */
  headings: (Heading | null)[];
  /** Where in `headings` the year stands whose comparators follow it; null where there are none. */
  comparedYear: number | null;
  /** The year of comparators alone stands over the labels, which then fill the first column. */
  yearIsLabel: boolean;
  row: SourceRow;
};

/** So many months or years make a line a heading; fewer stand in many a sentence. */
const fewest = 3;

/** The heading that a line is, or null for any other line. */
export const tableHead = (row: SourceRow): TableHead | null => {
  if (row.cells.length < fewest) return null;
  const cells = row.cells.map(plainText);
  const yearIsLabel = yearSpan(cells[0] ?? '') !== null && isComparators(cells.slice(1));
  const lacksLabel = yearIsLabel || (isPeriod(cells[0] ?? '') && isPeriod(cells[1] ?? ''));
  const [label = '', ...headings] = lacksLabel ? ['', ...cells] : cells;
  const found = byMonth(headings) ?? byYear(headings) ?? comparatorsAlone(headings);
  return found && { ...found, label, yearIsLabel, row };
};

type Found = Pick<TableHead, 'layout' | 'headings' | 'comparedYear'>;

const isPeriod = (cell: string): boolean => monthEnd(cell) !== null || yearSpan(cell) !== null;

/** "2010-11" may be a month or a year: the line as a whole decides. */
const byMonth = (cells: readonly string[]): Found | null => {
  const ends = cells.map(monthEnd);
  const count = ends.filter((end) => end !== null).length;
  if (count < fewest || cells.filter((cell) => yearSpan(cell)?.period).length >= count) return null;
  const headings = cells.map((printed, place): Heading | null => {
    const at = ends[place] ?? null;
    return printed === ''
      ? null
      : { printed, period: at === null ? null : { kind: 'month', at }, problem: null };
  });
  return { layout: 'months', headings, comparedYear: null };
};

const byYear = (cells: readonly string[]): Found | null => {
  const spans = cells.map(yearSpan);
  const places = spans.flatMap((span, place) => (span ? [place] : []));
  if (places.length >= fewest) return { layout: 'years', headings: spans, comparedYear: null };
  const marches = cells.map(marchHeading);
  const years = marches.filter((heading) => heading !== null);
  if (years.length < fewest || !followEachOther(years)) return null;
  const comparedYear = places.find((place) => isComparators(cells.slice(place + 1))) ?? null;
  const history = marches.slice(0, comparedYear ?? cells.length);
  const compared = comparedYear === null ? [] : comparatorHeadings(cells.slice(comparedYear));
  return { layout: 'history', headings: [...history, ...compared], comparedYear };
};

const comparatorsAlone = (cells: readonly string[]): Found | null =>
  yearSpan(cells[0] ?? '') && isComparators(cells.slice(1))
    ? { layout: 'comparators', headings: comparatorHeadings(cells), comparedYear: 0 }
    : null;

/** The year, then each area with that year as its time. */
const comparatorHeadings = ([first = '', ...areas]: readonly string[]): (Heading | null)[] => {
  const year = yearSpan(first);
  return [year, ...areas.map((printed) => (year === null || printed === '' ? null : { ...year, printed }))];
};

/** A printed year may stand twice, but years never run backwards or leap: a row of counts does. */
const followEachOther = (headings: readonly Heading[]): boolean =>
  headings.every(({ printed }, place) => {
    const step = Number(printed) - Number(headings[place - 1]?.printed ?? printed);
    return step === 0 || step === 1;
  });

const isComparators = (cells: readonly string[]): boolean =>
  cells.filter((cell) => roleOf(cell) !== null).length >= 2;
