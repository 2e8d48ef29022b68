import { decimalsOf } from '../published/printed-figure.ts';
import type { Figure, PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { datedFigures } from './measure-of-row.ts';
import { partsAt, type SizedPart, type SizeOf, sizesIn } from './sized-parts.ts';
import { median, sum } from './statistics.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'value-and-parts';

/** Parts that together have fewer children than this share of all hardly move the whole, and widen no range. */
const smallShare = 0.1;
/** Sizes count all children, the figure only some of them (those looked after for a year): so much is allowed, in points. */
const leastDistance = 3;
/** ... and so many times what the other months of the same table differ by. */
const usualTimes = 6;

/**
 * A percentage or average of the whole against those of its areas. It must lie between them, and near their mean
 * weighted by the children of each, where the report has a table of their numbers.
 */
export const valueAndParts = (indicators: readonly PublishedIndicator[]): Finding[] => {
  const sizesFor = sizesIn(indicators);
  return indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => {
      const whole = table.rows.find(({ role }) => role === 'whole');
      const parts = table.rows.filter(
        ({ role, unit, figures }) => role === 'part' && unit === whole?.unit && figures.length > 0,
      );
      if (table.shape !== 'areas' || !whole || whole.unit === 'number' || parts.length < 2) return [];
      return findingsOf(indicator, table, whole, monthsOf(whole, parts, sizesFor(indicator)));
    }),
  );
};

type Month = { figure: Figure; value: number; parts: SizedPart[]; weighted: Weighted | null };
type Range = { from: number; to: number };
/** `all` counts every part with its children. */
type Weighted = Range & { all: number };

const monthsOf = (whole: Row, parts: readonly Row[], sizeOf: SizeOf): Month[] =>
  datedFigures(whole.figures).flatMap(({ figure, value, period }) => {
    const found = partsAt(parts, period.at, sizeOf);
    // A cell that is missing or suppressed may hold what carries the whole.
    return found.length < 2 || isIncomplete(parts, found, period.at, sizeOf)
      ? []
      : [{ figure, value, parts: found, weighted: weightedRange(found) }];
  });

const isIncomplete = (
  parts: readonly Row[],
  found: readonly SizedPart[],
  at: string,
  sizeOf: SizeOf,
): boolean => parts.some(({ name }) => sizeOf(name, at) !== 0 && !found.some((part) => part.name === name));

/** The weighted mean with and without the parts at nought, which often means that none of their children counts. */
const weightedRange = (parts: readonly SizedPart[]): Weighted | null => {
  const sized = parts.flatMap(({ value, size }) => (size === null ? [] : [{ value, size }]));
  const all = mean(sized);
  const counted = mean(sized.filter(({ value }) => value !== 0));
  if (sized.length < parts.length || all === null) return null;
  return { all, from: Math.min(all, counted ?? all), to: Math.max(all, counted ?? all) };
};

const mean = (sized: readonly { value: number; size: number }[]): number | null => {
  const children = sum(sized.map(({ size }) => size));
  return children === 0 ? null : sum(sized.map(({ value, size }) => value * size)) / children;
};

const distance = (value: number, { from, to }: Range): number => Math.max(from - value, value - to, 0);

const findingsOf = (
  indicator: PublishedIndicator,
  table: PublishedTable,
  whole: Row,
  months: readonly Month[],
): Finding[] => {
  const distances = months.map(({ value, weighted }) => (weighted ? distance(value, weighted) : 0));
  const allowed = Math.max(leastDistance, usualTimes * median(distances));
  return months.flatMap((month) => {
    const range = rangeOf(largeParts(month.parts));
    const rounding = 10 ** -decimalsOf(month.figure.printed);
    const isOutside = distance(month.value, range) > rounding;
    const isFar = month.weighted !== null && distance(month.value, month.weighted) > allowed;
    if (month.weighted ? !isFar : !isOutside) return [];
    return [
      {
        rule,
        line: month.figure.line,
        table: indicator.title,
        area: table.area ?? whole.name,
        period: month.figure.period?.at ?? null,
        printed: month.figure.printed,
        expected:
          month.weighted && figureWords(month.weighted.all, whole.unit, decimalsOf(month.figure.printed)),
        sentence: sentenceOf(month, whole, range, isOutside),
        severity: isImpossible(month, range) ? 'wrong' : 'doubtful',
      },
    ];
  });
};

const largeParts = (parts: readonly SizedPart[]): SizedPart[] => {
  const all = sum(parts.map(({ size }) => size ?? 0));
  let small = 0;
  return parts
    .toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0))
    .filter(({ size }) => {
      small += size ?? 0;
      return size === null || small > all * smallShare;
    });
};

const rangeOf = (parts: readonly SizedPart[]): Range => ({
  from: Math.min(...parts.map(({ value }) => value)),
  to: Math.max(...parts.map(({ value }) => value)),
});

/** Even with all children of the small parts at nought or at 100 the whole could not be this. */
const isImpossible = ({ value, parts }: Month, { from, to }: Range): boolean => {
  const all = sum(parts.map(({ size }) => size ?? 0));
  const large = sum(largeParts(parts).map(({ size }) => size ?? 0));
  const share = all === 0 ? 1 : large / all;
  const most = share * to + (1 - share) * Math.max(100, to);
  return value < share * from - 1 || value > most + 1;
};

const sentenceOf = (month: Month, whole: Row, { from, to }: Range, isOutside: boolean): string => {
  const { unit } = whole;
  const decimals = decimalsOf(month.figure.printed);
  const counted = largeParts(month.parts).length;
  const said = (value: number): string => figureWords(value, unit, decimals);
  const between = `its ${counted} ${counted === month.parts.length ? '' : 'largest '}areas lie between ${said(from)} and ${said(to)}`;
  const weighed = month.weighted
    ? `${isOutside ? ', and weighted' : 'its areas weighted'} by the children of each they give ${said(month.weighted.all)}`
    : '';
  return `${whole.name} has ${month.figure.printed} in ${timeOf(month.figure)}, but ${isOutside ? between : ''}${weighed}. One of these figures is wrong: look first at the figure for ${whole.name}.`;
};
