import { counted } from '../../../../kernel/counted.ts';
import { namedIndicator, numberCodes } from '../published/named-indicator.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import { type Finding, placedRows } from './finding.ts';
import { measureOf } from './measure-of-row.ts';
import { sum } from './statistics.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'totals-and-parts';

/**
 * Counts by area or by kind against the total of the same month: the one in the table, or where it has none, the
 * number of the same population elsewhere in the report. Where most months add up, those that do not are wrong; where
 * they never do, areas may be missing, and one doubt says so.
 */
export const totalsAndParts = (indicators: readonly PublishedIndicator[]): Finding[] => {
  const totals = numbersOfPopulations(indicators);
  return indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => {
      const parts = table.rows.filter(
        ({ role, unit, figures }) => role === 'part' && unit === 'number' && figures.length > 0,
      );
      const whole = wholeOf(indicator, table, totals);
      return parts.length < 2 || !whole ? [] : findingsOf({ indicator, table, parts, whole });
    }),
  );
};

type Breakdown = { indicator: PublishedIndicator; table: PublishedTable; parts: Row[]; whole: Row };

/** The first line with the number of each population, by the code of that number. */
const numbersOfPopulations = (indicators: readonly PublishedIndicator[]): Map<string, Row> => {
  const totals = new Map<string, Row>();
  for (const placed of placedRows(indicators)) {
    if (placed.row.role !== 'whole' || placed.row.unit !== 'number') continue;
    const { code } = measureOf(placed);
    if (code !== null && !totals.has(code)) totals.set(code, placed.row);
  }
  return totals;
};

const wholeOf = (
  { title }: PublishedIndicator,
  { shape, rows }: PublishedTable,
  totals: ReadonlyMap<string, Row>,
): Row | null => {
  if (shape !== 'areas' && shape !== 'kinds') return null;
  const own = rows.find(({ role, unit }) => role === 'whole' && unit === 'number');
  const { population } = namedIndicator(title);
  return own ?? (population === null ? null : (totals.get(numberCodes[population]) ?? null));
};

type Sum = { total: Figure; printed: number; added: number };

const findingsOf = (breakdown: Breakdown): Finding[] => {
  const sums = breakdown.whole.figures.flatMap((total) => sumAt(breakdown, total) ?? []);
  const wrong = sums.filter(({ printed, added }) => printed !== added);
  const [first] = wrong;
  if (first === undefined) return [];
  const agreeing = sums.length - wrong.length;
  if (agreeing === 0) return [neverAddsUp(breakdown, first, sums.length)];
  const severity = agreeing >= wrong.length ? 'wrong' : 'doubtful';
  return wrong.map((found) => ({
    ...placeOf(breakdown, found),
    severity,
    sentence: doesNotAddUp(breakdown, found, agreeing),
  }));
};

/** Null where a part has no figure of that month: what is not known may be the difference. */
const sumAt = ({ parts }: Breakdown, total: Figure): Sum | null => {
  if (total.value === null || total.period === null) return null;
  const { at, kind } = total.period;
  const values = parts.map(
    ({ figures }) => figures.find(({ period }) => period?.at === at && period.kind === kind)?.value,
  );
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === values.length ? { total, printed: total.value, added: sum(known) } : null;
};

const placeOf = (
  { indicator, table, whole }: Breakdown,
  { total, added }: Sum,
): Omit<Finding, 'sentence' | 'severity'> => ({
  rule,
  line: table.rows.includes(whole) ? total.line : table.line,
  table: indicator.title,
  area: table.area ?? whole.name,
  period: total.period?.at ?? null,
  printed: total.printed,
  expected: figureWords(added, 'number', 0),
});

const namesOf = ({ table }: Breakdown): string => (table.shape === 'areas' ? 'areas' : 'parts');

const doesNotAddUp = (breakdown: Breakdown, { total, printed, added }: Sum, agreeing: number): string => {
  const { table, whole, indicator } = breakdown;
  const where = table.rows.includes(whole) ? 'the total' : `the total in line ${total.line}`;
  return (
    `In ${timeOf(total)} the ${namesOf(breakdown)} under “${indicator.title}” add up to ${figureWords(added, 'number', 0)}, ` +
    `but ${where} says ${figureWords(printed, 'number', 0)}, a difference of ${figureWords(Math.abs(added - printed), 'number', 0)}. ` +
    `In ${counted(agreeing, 'other month')} they agree, so one of these figures is wrong. Count the month again from the records.`
  );
};

const neverAddsUp = (breakdown: Breakdown, first: Sum, months: number): Finding => ({
  ...placeOf(breakdown, first),
  severity: 'doubtful',
  sentence:
    `The ${namesOf(breakdown)} under “${breakdown.indicator.title}” ${months === 1 ? 'do not add up to the total' : `add up to the total in none of ${months} months`} ` +
    `(${figureWords(first.added, 'number', 0)} against ${figureWords(first.printed, 'number', 0)} in ${timeOf(first.total)}). ` +
    'Either some are missing or some are counted twice. Say in a note which, or add what is missing.',
});
