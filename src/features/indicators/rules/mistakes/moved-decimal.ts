import { decimalsOf } from '../published/printed-figure.ts';
import type { PublishedIndicator, PublishedTable, Row } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { type DatedFigure, datedFigures } from './measure-of-row.ts';
import { median } from './statistics.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'moved-decimal';

/** Small counts may well grow tenfold. */
const leastUsual = 10;
const fewestOthers = 3;
const shifts = [0.01, 0.1, 10, 100];

/** A figure ten or a hundred times its steady series, where moving the decimal point makes it fit. */
export const movedDecimals = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) =>
    indicator.tables.flatMap((table) => table.rows.flatMap((row) => findingsOf(indicator, table, row))),
  );

const findingsOf = (indicator: PublishedIndicator, table: PublishedTable, row: Row): Finding[] => {
  const dated = datedFigures(row.figures);
  return dated.flatMap((one): Finding[] => {
    const others = dated.filter((other) => other !== one).map(({ value }) => value);
    const right = shiftThatFits(one, others);
    if (right === null) return [];
    const { figure } = one;
    const expected = figureWords(right, row.unit, decimalsOf(String(right)));
    return [
      {
        rule,
        line: figure.line,
        table: indicator.title,
        area: row.role === 'part' ? row.name : table.area,
        period: one.period.at,
        printed: figure.printed,
        expected,
        sentence: `${figure.printed} in ${timeOf(figure)} stands among figures around ${figureWords(median(others), row.unit, decimalsOf(figure.printed))}. The decimal point has probably moved: ${expected} would fit.`,
        severity: 'wrong',
      },
    ];
  });
};

const shiftThatFits = ({ value }: DatedFigure, others: readonly number[]): number | null => {
  const usual = median(others);
  const [lowest, highest] = [Math.min(...others), Math.max(...others)];
  const isSteady =
    others.length >= fewestOthers && usual >= leastUsual && lowest > usual / 2 && highest < usual * 2;
  const isApart = value > usual * 5 || value < usual / 5;
  if (!isSteady || !isApart) return null;
  const right = shifts
    .map((shift) => value * shift)
    .find((moved) => moved > lowest * 0.75 && moved < highest * 1.25);
  return right === undefined ? null : Number(right.toPrecision(12));
};
