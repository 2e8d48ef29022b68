import { highLimit, lowLimit } from './binomial.ts';
import { overallShare } from './proportions.ts';

/** A district or a neighbour with what was counted there. */
export type Counted = { name: string; numerator: number; denominator: number };

/** Shares between which 95 % and 99.8 % of areas of one size lie by chance. */
export type FunnelLimits = { size: number; low95: number; high95: number; low998: number; high998: number };

/** `place` says how far off the overall share an area is; `null` of `share` is an area without children. */
export type FunnelPoint = Counted & {
  share: number | null;
  place: 'as chance has it' | 'perhaps higher' | 'perhaps lower' | 'higher' | 'lower';
};

/**
 * `overall` is the share that they are compared with. `spread` is how much the areas differ, measured by what chance alone
 * brings (1); where `differInGeneral`, they differ as a whole for reasons that the limits do not know, so that a
 * single one outside is no news.
 */
export type Funnel = {
  overall: number;
  points: FunnelPoint[];
  /** For sizes from the smallest area to the largest, to be drawn as lines. */
  lines: FunnelLimits[];
  spread: number;
  differInGeneral: boolean;
};

const funnelLimits = (overall: number, size: number): FunnelLimits => ({
  size,
  low95: lowLimit(size, overall, 0.025),
  high95: highLimit(size, overall, 0.025),
  low998: lowLimit(size, overall, 0.001),
  high998: highLimit(size, overall, 0.001),
});

/**
 * Compares areas with what they share, each by the limits of its own size; null where nobody was counted. `overall` is
 * the share of all of them together unless a better one is known (of a council that counts children of no team too).
 * @see D. J. Spiegelhalter, Funnel plots for comparing institutional performance (2005)
 */
export const funnelOf = (areas: readonly Counted[], overall = overallShare(areas)): Funnel | null => {
  const counted = areas.filter(({ denominator }) => denominator > 0).length;
  if (overall === null || counted === 0) return null;
  const spread = spreadOf(areas, overall);
  return {
    overall,
    points: areas.map((area) => ({ ...area, ...placeOf(area, overall) })),
    lines: sizes(areas).map((size) => funnelLimits(overall, size)),
    spread,
    differInGeneral: spread > 1 + 2 * Math.sqrt(2 / counted),
  };
};

const placeOf = (
  { numerator, denominator }: Counted,
  overall: number,
): Pick<FunnelPoint, 'share' | 'place'> => {
  if (denominator === 0) return { share: null, place: 'as chance has it' };
  const share = numerator / denominator;
  const limits = funnelLimits(overall, denominator);
  if (share > limits.high998) return { share, place: 'higher' };
  if (share < limits.low998) return { share, place: 'lower' };
  if (share > limits.high95) return { share, place: 'perhaps higher' };
  if (share < limits.low95) return { share, place: 'perhaps lower' };
  return { share, place: 'as chance has it' };
};

/** The mean square of the distances from the overall share, in standard deviations. */
const spreadOf = (areas: readonly Counted[], overall: number): number => {
  const variance = overall * (1 - overall);
  if (variance === 0) return 0;
  const squares = areas
    .filter(({ denominator }) => denominator > 0)
    .map(({ numerator, denominator }) => (numerator / denominator - overall) ** 2 / (variance / denominator));
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
};

/** Enough sizes for a smooth line. */
const steps = 24;

const sizes = (areas: readonly Counted[]): number[] => {
  const all = areas.map(({ denominator }) => denominator).filter((size) => size > 0);
  const smallest = Math.min(...all);
  const step = (Math.max(...all) - smallest) / steps;
  const even = Array.from({ length: steps + 1 }, (_, index) => Math.round(smallest + index * step));
  return [...new Set(even)];
};
