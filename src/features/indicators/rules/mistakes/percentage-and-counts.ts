import { decimalsOf } from '../published/printed-figure.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'percentage-and-counts';

/**
 * A percentage against its numerator and denominator where a table prints all three: half a unit of the last decimal
 * is allowed for rounding, either way. Two rows of counts are taken for numerator and denominator when their labels
 * say so, or when most months fit.
 */
export const percentageAndCounts = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => {
      const triple = tripleOf(table);
      return triple ? findingsOf(indicator, table, triple) : [];
    }),
  );

type Triple = { percentage: Row; smaller: Row; larger: Row };

const tripleOf = ({ shape, rows }: PublishedTable): Triple | null => {
  const [percentage, ...morePercentages] = rows.filter(({ unit }) => unit === 'percentage');
  const [one, other, ...moreCounts] = rows.filter(({ unit }) => unit === 'number');
  if (shape !== 'measures' || !percentage || !one || !other) return null;
  if (morePercentages.length > 0 || moreCounts.length > 0) return null;
  return totalOf(one) <= totalOf(other)
    ? { percentage, smaller: one, larger: other }
    : { percentage, smaller: other, larger: one };
};

const totalOf = ({ figures }: Row): number => figures.reduce((sum, { value }) => sum + (value ?? 0), 0);

type Compared = { figure: Figure; of: [number, number]; right: number; fits: boolean };

const findingsOf = (indicator: PublishedIndicator, table: PublishedTable, triple: Triple): Finding[] => {
  const { percentage, smaller, larger } = triple;
  const compared = percentage.figures.flatMap((figure): Compared[] => {
    const part = valueAt(smaller, figure);
    const all = valueAt(larger, figure);
    if (figure.value === null || part === null || all === null || all === 0) return [];
    const right = (part / all) * 100;
    const allowed = 0.5 * 10 ** -decimalsOf(figure.printed) + 1e-9;
    return [{ figure, of: [part, all], right, fits: Math.abs(right - figure.value) <= allowed }];
  });
  const wrong = compared.filter(({ fits }) => !fits);
  const areTold = /numerator|denominator|cohort|eligible|out of/i.test(`${smaller.name} ${larger.name}`);
  if (!areTold && wrong.length * 2 > compared.length) return [];
  return wrong.map(({ figure, of: [part, all], right }) => {
    const expected = figureWords(right, 'percentage', decimalsOf(figure.printed));
    return {
      rule,
      line: figure.line,
      table: indicator.title,
      area: table.area,
      period: figure.period?.at ?? null,
      printed: figure.printed,
      expected,
      sentence: `In ${timeOf(figure)} the table says ${figure.printed}, but ${figureWords(part, 'number', 0)} of ${figureWords(all, 'number', 0)} is ${expected}. Check the two counts, then print the percentage that follows from them.`,
      severity: 'wrong',
    };
  });
};

const valueAt = ({ figures }: Row, { period, heading }: Figure): number | null =>
  figures.find((figure) => figure.period?.at === period?.at && figure.heading === heading)?.value ?? null;
