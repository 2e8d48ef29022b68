import { type Break, isSound, type Point, type Series } from '../series.ts';
import { type ProcessLimits, processLimits } from './process-limits.ts';
import { overallShare, shareLimits } from './proportions.ts';

/** Between which values a point lies by chance alone. */
export type Limits = { lower: number; upper: number };

/** A baseline: the usual value and the limits around it, for each point of its stretch. */
export type Baseline = { centre: number; movingRangeLimit: number; limits: readonly Limits[] };

/**
 * The points that were counted in one way. `opening` is the change of definition that they begin with, null for the
 * first. `sound` is how many points can be counted on; with too few of them there is no baseline.
 */
export type Stretch = {
  points: readonly Point[];
  opening: Break | null;
  sound: number;
  baseline: Baseline | null;
};

/** With fewer figures a limit is little more than a guess. */
export const fewestPoints = 8;

/** Parts a series where its definition changes: figures of two definitions are never compared. */
export const stretchesOf = (series: Series): Stretch[] => {
  const breaks = [...series.breaks].sort((a, b) => (a.at < b.at ? -1 : 1));
  return [null, ...breaks]
    .map((opening, index) => {
      const end = breaks[index]?.at;
      const points = series.points.filter(
        ({ at }) => (opening === null || at >= opening.at) && (end === undefined || at < end),
      );
      return { points, opening, sound: points.filter(isSound).length, baseline: baselineOf(series, points) };
    })
    .filter(({ points }) => points.length > 0);
};

const baselineOf = (series: Series, points: readonly Point[]): Baseline | null => {
  if (points.filter(isSound).length < fewestPoints) return null;
  const process = processLimits(points.map((point) => (isSound(point) ? point.value : null)));
  if (process === null) return null;
  const shares = series.unit === 'percentage' ? sharesOf(points) : null;
  return {
    centre: process.centre,
    movingRangeLimit: process.movingRangeLimit,
    limits: points.map((point) => widest(process, shares, point)),
  };
};

type Counted = { numerator: number; denominator: number };

const isCounted = (point: Point): point is Point & Counted =>
  point.numerator !== undefined && point.denominator !== undefined && point.denominator > 0;

/** The overall share, where every sound point tells what it was counted from. */
const sharesOf = (points: readonly Point[]): number | null => {
  const sound = points.filter(isSound);
  return sound.every(isCounted) ? overallShare(points.filter(isCounted).filter(isSound)) : null;
};

/**
 * Limits of two kinds, and the wider counts: the p-chart knows how few children a share stands on, the XmR chart how
 * much it moves for other reasons. What only one of them calls a signal may still be chance.
 */
const widest = (process: ProcessLimits, overall: number | null, point: Point): Limits => {
  if (overall === null || !isCounted(point)) return { lower: process.lower, upper: process.upper };
  const share = shareLimits(overall, point.denominator);
  return {
    lower: Math.min(process.lower, 100 * share.low),
    upper: Math.max(process.upper, 100 * share.high),
  };
};

/** Limits as they are drawn and printed: no count is below nothing, and no share above all. */
export const drawnLimits = ({ lower, upper }: Limits, unit: Series['unit']): Limits => ({
  lower: unit === 'average' ? lower : Math.max(0, lower),
  upper: unit === 'percentage' ? Math.min(100, upper) : upper,
});
