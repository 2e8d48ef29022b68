import { markWords } from '../rules/marks.ts';
import { type Printing, printed } from '../rules/printed-cell.ts';
import { numberWords } from '../rules/sentence/figure-words.ts';

type Told = { value: number | null; mark?: string | null | undefined };

/** A figure as it is printed, or what the mark means that its source printed instead. */
export const told = ({ value, mark }: Told, series: Printing): string =>
  value === null && mark != null ? markWords(mark) : printed(value, series);

/** A count in a cell of its own; nothing where it is not known. */
export const countWords = (count: number | null): string => (count === null ? '' : numberWords(count));

type WithCounts = Told & { numerator: number | null; denominator: number | null };

/** The same with the counts that it is made of: "75.0% (45 of 60)". */
export const toldWithCounts = (figure: WithCounts, series: Printing): string => {
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null
    ? told(figure, series)
    : `${told(figure, series)} (${numberWords(numerator)} of ${numberWords(denominator)})`;
};
