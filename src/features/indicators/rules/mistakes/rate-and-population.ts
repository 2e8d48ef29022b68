import { decimalsOf } from '../published/printed-figure.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { datedFigures, measureOf } from './measure-of-row.ts';
import { around, median } from './statistics.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'rate-and-population';

/** Estimates of the population change once a year and by less than this share. */
const mostChange = 0.015;
/** A lasting change by more than this share is more than a new estimate. */
const mostStep = 0.03;
const perChildren = 10_000;

/**
 * A number and its rate per 10,000 tell how many children live in the area. The rule names months in which that leaps
 * away from the months around it (number or rate is wrong), and a month since which it stays elsewhere.
 */
export const rateAndPopulation = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => {
      const [number, ...numbers] = table.rows.filter(({ unit }) => unit === 'number');
      const [rate, ...rates] = table.rows.filter(({ unit }) => unit === 'rate');
      if (table.shape !== 'measures' || !number || !rate || numbers.length > 0 || rates.length > 0) return [];
      const [counted, rated] = [number, rate].map((row) => measureOf({ indicator, table, row }).code);
      return counted === rated ? findingsOf(indicator, table, impliedBy(number, rate)) : [];
    }),
  );

/** The population that a month's number and rate imply, and by which share rounding may have moved it. */
type Implied = { rate: Figure; number: number; population: number; rounding: number };

const impliedBy = (number: Row, rate: Row): Implied[] =>
  datedFigures(rate.figures).flatMap(({ figure, period, value }) => {
    const count = number.figures.find((other) => other.period?.at === period.at)?.value ?? 0;
    if (count <= 0 || value <= 0) return [];
    const rounding = (0.5 * 10 ** -decimalsOf(figure.printed)) / value;
    return [{ rate: figure, number: count, population: (count / value) * perChildren, rounding }];
  });

const findingsOf = (
  indicator: PublishedIndicator,
  table: PublishedTable,
  implied: readonly Implied[],
): Finding[] =>
  implied.flatMap((month, place) => {
    const others = around(implied, place, 2);
    if (others.length < 2) return [];
    const usual = median(others.map(({ population }) => population));
    const isSteady = others.every((other) => isNear(other, usual));
    if (isSteady && !isNear(month, usual)) return [leap(indicator, table, month, usual)];
    return isStep(implied, place) ? [step(indicator, table, month, implied[place - 1]?.population ?? 0)] : [];
  });

const isNear = ({ population, rounding }: Implied, usual: number): boolean =>
  Math.abs(population / usual - 1) <= mostChange + rounding;

const isStep = (implied: readonly Implied[], place: number): boolean => {
  const before = implied.slice(Math.max(0, place - 2), place);
  const since = implied.slice(place, place + 2);
  if (before.length < 2 || since.length < 2) return false;
  const [old, now] = [before, since].map((months) => median(months.map(({ population }) => population)));
  if (old === undefined || now === undefined) return false;
  const rounding = Math.max(...[...before, ...since].map((month) => month.rounding));
  const areSteady = before.every((month) => isNear(month, old)) && since.every((month) => isNear(month, now));
  return areSteady && Math.abs(now / old - 1) > mostStep + rounding;
};

const placeOf = (indicator: PublishedIndicator, table: PublishedTable, { rate }: Implied) => ({
  rule,
  line: rate.line,
  table: indicator.title,
  area: table.area,
  period: rate.period?.at ?? null,
  printed: rate.printed,
});

const leap = (
  indicator: PublishedIndicator,
  table: PublishedTable,
  month: Implied,
  usual: number,
): Finding => {
  const expected = figureWords((month.number / usual) * perChildren, 'rate', decimalsOf(month.rate.printed));
  return {
    ...placeOf(indicator, table, month),
    expected,
    sentence: `In ${timeOf(month.rate)} the number ${figureWords(month.number, 'number', 0)} and the rate ${month.rate.printed} per 10,000 would mean ${figureWords(month.population, 'number', 0)} children in the area, where the months around it mean ${figureWords(usual, 'number', 0)}. With those the rate would be about ${expected}. Check the number first, then the rate.`,
    severity: 'wrong',
  };
};

const step = (
  indicator: PublishedIndicator,
  table: PublishedTable,
  month: Implied,
  before: number,
): Finding => ({
  ...placeOf(indicator, table, month),
  expected: null,
  sentence: `From ${timeOf(month.rate)} on, numbers and rates mean ${figureWords(month.population, 'number', 0)} children in the area, where they meant ${figureWords(before, 'number', 0)} before. No new estimate changes that much. Say in a note which population the rates use, or work them out again.`,
  severity: 'doubtful',
});
