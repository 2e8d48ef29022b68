import { monthWords } from '../../../kernel/words-of-time.ts';
import { barChart } from '../../../web/charts/bar-chart.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { figureIn } from '../charts.ts';
import { printed } from '../rules/printed-cell.ts';
import type { IndicatorModel, NamedSeries } from './indicator-model.ts';
import { numeric } from './over-time.view.tsx';
import { told } from './words.ts';

const lastOf = ({ series }: NamedSeries): number | null => series.points.at(-1)?.value ?? null;

/** The parts of an indicator in its last month. */
export const Parts = ({ definition, parts }: IndicatorModel) => {
  const [first] = parts;
  if (!first) return null;
  const last = first.series.points.at(-1)?.at;
  const caption = `${definition.name}, ${last ? monthWords(last) : ''}`;
  const shown = parts.filter((part) => (lastOf(part) ?? 0) > 0);
  return (
    <>
      <h2 class="govuk-heading-m">In parts</h2>
      <ChartWithTable
        chart={barChart({
          id: 'in-parts',
          title: caption,
          description: `How many there were of each: ${shown.map((part) => `${part.name} ${printed(lastOf(part), part.series)}`).join(', ')}.`,
          bars: shown.map((part) => ({ name: part.name, value: lastOf(part) })),
          figure: figureIn(first.series),
          notShown: 'not shown',
        })}
        table={{
          caption,
          firstCellIsHeader: true,
          head: [{ text: 'Part' }, { text: 'Figure', format: 'numeric' }],
          rows: parts.map((part) => [
            { text: part.name },
            numeric(told(part.series.points.at(-1) ?? { value: null }, part.series)),
          ]),
        }}
      />
    </>
  );
};
