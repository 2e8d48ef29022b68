import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';

const notBetween =
  /\b(?:of (?:these|which|whom|those|them)|compared|increas\w*|decreas\w*|ris\w*|rose|fell|fall\w*|up|down|reduc\w*|out of|per|within|including|average|target|last year)\b/;

/** The gap between two figures of a list: short, or with a comma or an "and"; no word of another relation. */
const joins = (gap: string): boolean =>
  (gap.length <= 45 ||
    (gap.length <= 90 && /,|;|\/|:| - |\)|\b(?:and|plus|with|while|as well as)\b/.test(gap))) &&
  !/[‹.]/.test(gap.replace(/‹[pxdu]\d+›/g, '')) &&
  !notBetween.test(gap);

const placeOf = (reading: Reading, { kind, id }: Figure): number => reading.shape.indexOf(`‹${kind}${id}›`);

/** The figures beside another one that stand with it in one list; on both sides, the longer run of which is a list. */
export const listBeside = (
  reading: Reading,
  total: Figure,
  figures: readonly Figure[],
): { before: Figure[]; after: Figure[] } => {
  const run = (candidates: readonly Figure[], forward: boolean): Figure[] => {
    const list: Figure[] = [];
    let last = total;
    for (const figure of candidates) {
      const [first, second] = forward ? [last, figure] : [figure, last];
      const gap = reading.shape.slice(
        placeOf(reading, first) + `‹n${first.id}›`.length,
        placeOf(reading, second),
      );
      const lenient =
        list.length === 0 &&
        gap.length <= 90 &&
        !/[‹.]/.test(gap.replace(/‹[pxdu]\d+›/g, '')) &&
        !/\b(?:per|within|compared)\b/.test(gap);
      if (!lenient && !joins(gap)) break;
      list.push(figure);
      last = figure;
    }
    return list;
  };
  return {
    before: run(figures.filter(({ id }) => id < total.id).toReversed(), false),
    after: run(
      figures.filter(({ id }) => id > total.id),
      true,
    ),
  };
};

/** Their sum, without the last digits that binary fractions add. */
export const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { value }) => sum + value, 0).toFixed(6));
