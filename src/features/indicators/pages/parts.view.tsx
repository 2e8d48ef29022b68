import { monthWords } from '../../../kernel/words-of-time.ts';
import { barChart } from '../../../web/charts/bar-chart.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { smallMultiples } from '../../../web/charts/small-multiples.ts';
import { figureIn } from '../charts.ts';
import { printed } from '../rules/printed-cell.ts';
import { FunnelBySize } from './funnel.view.tsx';
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

/** The teams, each over time on the same scale. */
export const Areas = ({ definition, areas, teamsBySize }: IndicatorModel) => {
  const [first] = areas;
  if (!first) return null;
  const months = first.series.points.map(({ at }) => at);
  const caption = `${definition.name}, by team and month`;
  return (
    <>
      <h2 class="govuk-heading-m">Team by team</h2>
      <p class="govuk-body">
        Each on the same scale. A small team goes up and down by chance more than a large one.
      </p>
      <ChartWithTable
        chart={smallMultiples({
          id: 'by-team',
          title: caption,
          description: areas.map((area) => `${area.name}: ${printed(lastOf(area), area.series)}`).join(', '),
          lines: areas.map(({ name, series }) => ({
            name,
            points: series.points.map(({ at, value, doubted }) => ({
              at,
              value,
              doubted: doubted !== undefined,
            })),
          })),
          figure: figureIn(first.series),
        })}
        table={{
          caption,
          firstCellIsHeader: true,
          head: [{ text: 'Team' }, ...months.map((at) => ({ text: monthWords(at), format: 'numeric' }))],
          rows: areas.map(({ name, series }) => [
            { text: name },
            ...months.map((at) =>
              numeric(told(series.points.find((point) => point.at === at) ?? { value: null }, series)),
            ),
          ]),
        }}
      />
      {teamsBySize && (
        <FunnelBySize
          definition={definition}
          compared={teamsBySize}
          id="teams-by-size"
          title="Teams by their size"
          area="Team"
        />
      )}
    </>
  );
};
