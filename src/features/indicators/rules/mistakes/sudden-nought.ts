import { decimalsOf } from '../published/printed-figure.ts';
import type { PublishedIndicator, PublishedTable } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { datedFigures } from './measure-of-row.ts';
import { type SizeOf, sizesIn } from './sized-parts.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'sudden-nought';

/** Of so many children it is not chance that none counts in one month and many do in the months beside it. */
const leastChildren = 20;
const leastBeside = 20;

/** A percentage of nought for an area with many children, between two months in which many of them counted. */
export const suddenNought = (indicators: readonly PublishedIndicator[]): Finding[] => {
  const sizesFor = sizesIn(indicators);
  return indicators.flatMap((indicator) => {
    const sizeOf = sizesFor(indicator);
    return indicator.tables.flatMap((table) =>
      table.shape === 'areas' ? findingsOf(indicator, table, sizeOf) : [],
    );
  });
};

const findingsOf = (indicator: PublishedIndicator, table: PublishedTable, sizeOf: SizeOf): Finding[] =>
  table.rows
    .filter(({ unit }) => unit === 'percentage')
    .flatMap(({ name, figures }) => {
      const dated = datedFigures(figures);
      return dated.flatMap(({ figure, period, value }, place): Finding[] => {
        const beside = [dated[place - 1], dated[place + 1]].flatMap((other) => (other ? [other.value] : []));
        const children = sizeOf(name, period.at) ?? 0;
        const isSudden = value === 0 && beside.length === 2 && beside.every((other) => other >= leastBeside);
        if (!isSudden || children < leastChildren) return [];
        const [before = 0, after = 0] = beside.map((other) =>
          figureWords(other, 'percentage', decimalsOf(figure.printed)),
        );
        return [
          {
            rule,
            line: figure.line,
            table: indicator.title,
            area: name,
            period: period.at,
            printed: figure.printed,
            expected: null,
            sentence: `${name} has ${figure.printed} in ${timeOf(figure)} with ${children} children, between ${before} the month before and ${after} the month after. Nought often stands where the figure was not ready: put the figure in, or a dash.`,
            severity: 'doubtful',
          },
        ];
      });
    });
