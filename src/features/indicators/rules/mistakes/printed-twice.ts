import { decimalsOf } from '../published/printed-figure.ts';
import type { Figure, PublishedIndicator } from '../published/published-tables.ts';
import { type Finding, type PlacedRow, placedRows } from './finding.ts';
import { measureKey } from './measure-of-row.ts';
import { timeOf } from './words.ts';

const rule = 'printed-twice';

/**
 * A figure that stands in several tables of a report (a 31 March in the history, in the month of March, beside the
 * comparators and in the list of years; the county in its own table and above its areas) must be the same in all, to
 * the decimals that both print. Where they differ, the one that fewer tables print is named.
 */
export const printedTwice = (indicators: readonly PublishedIndicator[]): Finding[] => {
  const groups = Map.groupBy(occurrencesOf(placedRows(indicators)), ({ key }) => key);
  return [...groups.values()].flatMap(oddOnes);
};

type Occurrence = { key: string; placed: PlacedRow; figure: Figure; value: number; at: string };

const occurrencesOf = (rows: readonly PlacedRow[]): Occurrence[] =>
  rows.flatMap((placed) => {
    const measure = measureKey(placed);
    return placed.row.figures.flatMap((figure): Occurrence[] => {
      const { value, period } = figure;
      if (value === null || period === null || placed.table.shape === 'kinds') return [];
      const key = `${measure}|${period.at}|${isOverAYear(placed, figure) ? 'year' : 'day'}`;
      return [{ key, placed, figure, value, at: period.at }];
    });
  });

/** A count under a year's heading is one over that year, unless its table says that it is one of 31 March. */
const isOverAYear = ({ row, table }: PlacedRow, { period }: Figure): boolean =>
  period?.kind === 'year' &&
  row.unit === 'number' &&
  !/31(st)? march/i.test(table.measure ?? '') &&
  table.shape !== 'comparators';

const isSame = (one: Occurrence, other: Occurrence): boolean => {
  const decimals = Math.min(decimalsOf(one.figure.printed), decimalsOf(other.figure.printed));
  return Math.abs(one.value - other.value) <= 0.5 * 10 ** -decimals + 1e-9 || one.value === other.value;
};

/** Two years with one heading are told by their headings, not as figures that differ. */
const isOneTableTwice = (occurrences: readonly Occurrence[]): boolean =>
  new Set(occurrences.map(({ placed }) => placed.table)).size < 2;

const oddOnes = (occurrences: readonly Occurrence[]): Finding[] => {
  if (isOneTableTwice(occurrences)) return [];
  const backed = occurrences.map((one) => ({
    one,
    support: occurrences.filter((other) => isSame(one, other)).length,
  }));
  const most = Math.max(...backed.map(({ support }) => support));
  const usual = backed.find(({ support }) => support === most)?.one;
  if (!usual || most === occurrences.length) return [];
  return occurrences.filter((one) => !isSame(one, usual)).map((odd) => differs(odd, usual, most > 1));
};

const differs = (odd: Occurrence, usual: Occurrence, isBacked: boolean): Finding => {
  const { placed, figure, at } = odd;
  const area = placed.row.role === 'whole' ? placed.table.area : placed.row.name;
  return {
    rule,
    line: figure.line,
    table: placed.indicator.title,
    area,
    period: at,
    printed: figure.printed,
    expected: usual.figure.printed,
    sentence: `Line ${figure.line} says ${figure.printed} for ${area ?? 'the whole'} in ${timeOf(figure)}, and line ${usual.figure.line} says ${usual.figure.printed} for the same. ${isBacked ? 'More tables have the second one, so look at the first.' : 'Check which of the two is right.'}`,
    severity: areOneTime(odd, usual) ? 'wrong' : 'doubtful',
  };
};

/** A year's percentage may be counted over the year and the month's over the month; a rate is of one day. */
const areOneTime = (one: Occurrence, other: Occurrence): boolean =>
  one.placed.row.unit === 'rate' ||
  (one.figure.period?.kind === 'year') === (other.figure.period?.kind === 'year');
