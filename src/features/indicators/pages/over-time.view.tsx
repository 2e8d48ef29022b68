import { monthWords } from '../../../kernel/words-of-time.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { lineChart } from '../../../web/charts/line-chart.ts';
import type { TableCell } from '../../../web/components/table.tsx';
import { isYearToDate } from '../rules/explain-indicator.ts';
import type { Series } from '../rules/series.ts';
import { drawnLimits, stretchesOf } from '../rules/signal/stretches.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { printed, told } from './words.ts';

/** How a value of the series is printed in its chart. */
export const figureIn =
  ({ unit, decimals }: Pick<Series, 'unit' | 'decimals'>) =>
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

/** A cell that holds a figure. */
export const numeric = (text: string): TableCell => ({ text, format: 'numeric' });

/** The indicator over time: its chart with limits, comparators, breaks and doubts, and the table of its figures. */
export const OverTime = ({ model: { definition, whole, comparators, said } }: { model: IndicatorModel }) => {
  const limits = isYearToDate(definition) ? new Map() : limitsAt(whole);
  const figure = figureIn(whole);
  const counted = whole.points.some(({ denominator }) => denominator !== undefined);
  const caption = `${definition.name}, by month`;
  return (
    <ChartWithTable
      chart={lineChart({
        id: 'over-time',
        title: caption,
        description: [said.latest, said.change, said.definition].filter(Boolean).join(' '),
        main: {
          name: 'Here',
          points: whole.points.map(({ at, value, doubted }) => {
            const around = limits.get(at);
            return { at, value, doubted: doubted !== undefined, ...(around && { limits: around }) };
          }),
        },
        comparators: comparators
          .filter(({ value, nearness }) => value !== null && nearness === null)
          .map(({ name, value }) => ({
            name,
            points: [whole.points[0], whole.points.at(-1)].flatMap((point) =>
              point ? [{ at: point.at, value }] : [],
            ),
          })),
        breaks: whole.breaks
          .filter(
            ({ at }) =>
              whole.points.some((point) => point.at < at) && whole.points.some((point) => point.at >= at),
          )
          .map(({ at }) => ({ at, label: 'counted anew' })),
        figure,
      })}
      table={{
        caption,
        firstCellIsHeader: true,
        head: [
          { text: 'Month' },
          { text: 'Figure', format: 'numeric' },
          ...(counted
            ? [
                { text: 'Counted', format: 'numeric' },
                { text: 'Out of', format: 'numeric' },
              ]
            : []),
        ],
        rows: whole.points
          .toReversed()
          .map(({ at, value, mark, numerator, denominator, doubted }) => [
            { text: monthWords(at) },
            numeric(`${told({ value, mark }, whole)}${doubted === undefined ? '' : ' (looks wrong)'}`),
            ...(counted ? [numeric(`${numerator ?? ''}`), numeric(`${denominator ?? ''}`)] : []),
          ]),
      }}
    />
  );
};
