import type { Polarity } from '../series.ts';
import type { Funnel, FunnelPoint } from '../signal/funnel.ts';
import { numberWords } from './figure-words.ts';
import { isBetter } from './voice.ts';

const places: Readonly<Record<FunnelPoint['place'], string>> = {
  'as chance has it': 'within the limits',
  'perhaps higher': 'above the 95% limit',
  'perhaps lower': 'below the 95% limit',
  higher: 'above the 99.8% limit',
  lower: 'below the 99.8% limit',
};

/** Where an area lies beside the limits of its own size, as a cell of a table says it. */
export const placeWords = ({ place, share }: FunnelPoint): string =>
  share === null ? 'nobody to count' : places[place];

/** Whether an area lies outside, if only of the 95 % limits. */
export const isOutside = ({ place }: FunnelPoint): boolean => place !== 'as chance has it';

const listed = (points: readonly FunnelPoint[]): string =>
  points
    .map(
      (point) =>
        `${point.name} (${placeWords(point)}: ${numberWords(point.numerator)} of ${numberWords(point.denominator)})`,
    )
    .join(', ');

const judged = ({ name, place }: FunnelPoint, polarity: Polarity): string[] => {
  if (place !== 'higher' && place !== 'lower') return [];
  const better = isBetter(place === 'higher' ? 'rose' : 'fell', polarity);
  return better === null ? [] : [`In ${name} it is ${better ? 'better' : 'worse'} than chance explains.`];
};

/**
 * What a funnel says of "teams" or "councils", in the order in which they are given: no ranking. Better and worse are
 * said only beyond the 99.8 % limits, where the indicator knows which is which and the areas do not differ as a whole.
 */
export const funnelWords = (
  { points, differInGeneral }: Funnel,
  { areas, polarity }: { areas: string; polarity: Polarity },
): string[] => {
  const outside = points.filter(isOutside);
  if (outside.length === 0)
    return [`All lie within the limits: by chance alone, ${areas} of their size differ as much as these.`];
  const found = `Outside the limits: ${listed(outside)}.`;
  const chance = `By chance alone one in 20 lies outside the 95% limits, and one in 500 outside the 99.8% limits.`;
  return differInGeneral
    ? [
        found,
        `These ${areas} differ as a whole by more than chance brings, so a single one outside is no news.`,
      ]
    : [found, chance, ...outside.flatMap((point) => judged(point, polarity))];
};
