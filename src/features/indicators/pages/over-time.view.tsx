import { monthWords } from '../../../kernel/words-of-time.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { lineChart } from '../../../web/charts/line-chart.ts';
import type { TableCell } from '../../../web/components/table.tsx';
import { overTime } from '../charts.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { told } from './words.ts';

/** A cell that holds a figure. */
export const numeric = (text: string): TableCell => ({ text, format: 'numeric' });

/** The indicator over time: its chart with limits, comparators, breaks and doubts, and the table of its figures. */
export const OverTime = ({ model: { definition, whole, comparators, said } }: { model: IndicatorModel }) => {
  const counted = whole.points.some(({ denominator }) => denominator !== undefined);
  const caption = `${definition.name}, by month`;
  return (
    <ChartWithTable
      chart={lineChart({
        id: 'over-time',
        title: caption,
        description: [said.latest, said.change, said.definition].filter(Boolean).join(' '),
        ...overTime(
          definition,
          whole,
          comparators.filter(({ nearness }) => nearness === null),
        ),
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
