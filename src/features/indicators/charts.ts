import type { LineChart } from '../../web/charts/line-chart.ts';
import type { Definition } from './rules/definition.ts';
import { isYearToDate } from './rules/explain-indicator.ts';
import { type Printing, printed } from './rules/printed-cell.ts';
import type { Series } from './rules/series.ts';
import { drawnLimits, stretchesOf } from './rules/signal/stretches.ts';

/** How a value of the series is printed in its chart. */
export const figureIn =
  ({ unit, decimals }: Printing) =>
  (value: number): string =>
    printed(value, { unit, decimals });

const limitsAt = (series: Series): Map<string, { lower: number; centre: number; upper: number }> =>
  new Map(
    stretchesOf(series).flatMap(({ points, baseline }) =>
      baseline === null
        ? []
        : points.flatMap(({ at }, place) => {
            const limits = baseline.limits[place];
            return limits
              ? [[at, { ...drawnLimits(limits, series.unit), centre: baseline.centre }] as const]
              : [];
          }),
    ),
  );

type Elsewhere = { name: string; value: number | null };

/**
 * An indicator over time, with its limits, what it is elsewhere, and where its definition changed. `since` leaves out
 * what is before that day; the limits are still those of the whole series.
 */
export const overTime = (
  definition: Definition,
  series: Series,
  elsewhere: readonly Elsewhere[],
  since = '',
): Pick<LineChart, 'main' | 'comparators' | 'breaks' | 'figure'> => {
  const limits = isYearToDate(definition) ? new Map() : limitsAt(series);
  const points = series.points.filter(({ at }) => at >= since);
  return {
    main: {
      name: 'Here',
      points: points.map(({ at, value, doubted }) => {
        const around = limits.get(at);
        return { at, value, doubted: doubted !== undefined, ...(around && { limits: around }) };
      }),
    },
    comparators: elsewhere
      .filter(({ value }) => value !== null)
      .map(({ name, value }) => ({
        name,
        points: [points[0], points.at(-1)].flatMap((point) => (point ? [{ at: point.at, value }] : [])),
      })),
    breaks: series.breaks
      .filter(({ at }) => points.some((point) => point.at < at) && points.some((point) => point.at >= at))
      .map(({ at }) => ({ at, label: 'counted anew' })),
    figure: figureIn(series),
  };
};
