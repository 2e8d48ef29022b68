import { plainText } from '../../../../kernel/plain-text.ts';
import { namedIndicator } from './named-indicator.ts';
import { namesColumn, plainName, roleOf } from './plain-label.ts';
import { readPrinted } from './printed-figure.ts';
import type { Figure, PublishedTable, Role, Row, Shape } from './published-tables.ts';
import type { TableHead } from './table-head.ts';
import { unitInWords, unitOf } from './unit-of.ts';

/** A line below a head: its label and the cells in the places of the head's columns, with their lines if several. */
export type LabelledLine = { label: string; line: number; cells: string[]; lines: number[] | null };

/**
 * The tables below one head: one, or two where comparators stand to the right of a history. `title` is the heading
 * that names the indicator, `authority` the area whose report this is, as far as it is known.
 */
export const tablesOfHead = (
  head: TableHead,
  lines: readonly LabelledLine[],
  title: string,
  authority: string | null,
): PublishedTable[] => {
  const { comparedYear } = head;
  const end = comparedYear ?? head.headings.length;
  const tables: PublishedTable[] = [];
  if (head.layout !== 'comparators') {
    const shape = shapeOf(head, lines, title, authority);
    tables.push({
      shape,
      ...namesOver(head.label),
      line: head.row.line,
      headings: head.headings.slice(0, end).filter((heading) => heading !== null),
      rows: lines.map((line) => rowOf(shape, head, line, end, title, authority)),
    });
  }
  if (comparedYear !== null) tables.push(comparatorsTable(head, comparedYear, lines, title, authority));
  return tables;
};

/** What stands over the labels is an area or a measure ("Rate per 10,000 at 31 March"). */
const namesOver = (label: string): Pick<PublishedTable, 'area' | 'measure'> => {
  const name = plainName(label) || null;
  const isMeasure = name !== null && unitInWords(name) !== null;
  return {
    area: isMeasure || name === null || namesColumn(name) ? null : name,
    measure: isMeasure ? name : null,
  };
};

const kindWords = /\bby (?!(area|district|team|localit|ward|division|service|month))/i;
const measureWords = /^(indicator|measure|metric|kpi)s?$/i;
const areaWords = /^(areas?|districts?|teams?|localit(y|ies)|wards?|service areas?)\b/i;
const kindHeads = /\b(status|type|category|reason|age|gender|ethnicity)$/i;

const shapeOf = (
  { layout, label }: TableHead,
  lines: readonly LabelledLine[],
  title: string,
  authority: string | null,
): Shape => {
  if (layout !== 'months') return layout;
  const names = lines.map((line) => plainName(line.label));
  // A team may be called "Children in care", but not most of them.
  const indicators = names.filter((name) => namedIndicator(name).code !== null);
  const namesMeasures = measureWords.test(plainName(label)) || indicators.length * 2 > names.length;
  if (namesMeasures || names.some((name) => unitInWords(name) !== null)) return 'measures';
  if (names.includes(authority ?? '') || areaWords.test(plainName(label))) return 'areas';
  const namesAnArea = label !== '' && !kindHeads.test(plainName(label));
  return kindWords.test(title) || kindHeads.test(plainName(label)) || namesAnArea ? 'kinds' : 'areas';
};

const rowOf = (
  shape: Shape,
  head: TableHead,
  { label, line, cells, lines }: LabelledLine,
  end: number,
  title: string,
  authority: string | null,
): Row => {
  const read = cells.slice(0, end).map((cell) => readPrinted(plainText(cell)));
  const unit = unitOf(read, [plainText(label), plainText(head.label), title]);
  const figures = head.headings.slice(0, end).flatMap((heading, place): Figure[] => {
    const printed = cells[place] ?? '';
    const found = read[place];
    if (printed === '' || !found || !heading) return [];
    return [
      {
        printed,
        value: found.value,
        mark: found.mark,
        unit,
        line: lines?.[place] ?? line,
        heading: heading.printed,
        period: heading.period,
      },
    ];
  });
  const name = plainName(label);
  const isOwn = shape === 'measures' || shape === 'history';
  const role = isOwn ? (roleOf(name) ?? 'whole') : roleIn(name, authority);
  return { label, name, role, unit, line, figures };
};

const roleIn = (name: string, authority: string | null): Role =>
  roleOf(name) ?? (name === authority ? 'whole' : 'part');

/** One row an area: what stands beside each other in the source stands below each other here. */
const comparatorsTable = (
  head: TableHead,
  from: number,
  lines: readonly LabelledLine[],
  title: string,
  authority: string | null,
): PublishedTable => {
  const year = head.headings[from];
  const rows = lines.flatMap((line) => {
    const measure = line.cells[from] ?? '';
    const values = line.cells.slice(from + 1);
    const read = values.map((cell) => readPrinted(plainText(cell)));
    const unit = unitOf(read, [plainText(measure), title]);
    return head.headings.slice(from + 1).flatMap((heading, place): Row[] => {
      const found = read[place];
      const printed = values[place] ?? '';
      if (!heading || !found) return [];
      const { period } = heading;
      const figure = { printed, value: found.value, mark: found.mark, unit, line: line.line, period };
      const name = plainName(heading.printed);
      return [
        {
          label: heading.printed,
          name,
          role: place === 0 && roleOf(name) === null ? 'whole' : roleIn(name, authority),
          unit,
          line: line.line,
          figures: printed === '' ? [] : [{ ...figure, heading: year?.printed ?? '' }],
        },
      ];
    });
  });
  return {
    shape: 'comparators',
    ...namesOver(head.label),
    line: head.row.line,
    headings: year ? [year] : [],
    rows,
  };
};
