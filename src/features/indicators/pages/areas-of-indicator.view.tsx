import { monthWords } from '../../../kernel/words-of-time.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { smallMultiples } from '../../../web/charts/small-multiples.ts';
import { figureIn } from '../charts.ts';
import { kindWords } from '../rules/areas/kinds.ts';
import type { Series } from '../rules/series.ts';
import { areaHeading } from './area-heading.tsx';
import { FunnelBySize } from './funnel.view.tsx';
import type { IndicatorModel } from './indicator-model.ts';
import { numeric } from './over-time.view.tsx';
import { told } from './words.ts';

const lastOf = (series: Series): string => told(series.points.at(-1) ?? { value: null }, series);

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const cellOf = (series: Series, month: string): string => {
  const point = series.points.find(({ at }) => at === month) ?? { value: null };
  return `${told(point, series)}${'doubted' in point ? ' (looks wrong)' : ''}`;
};

/** The areas, each over time on the same scale: in the chart those directly under the council, in the table all. */
export const Areas = ({ definition, areas, areaNotes, areasBySize }: IndicatorModel) => {
  const [first] = areas;
  if (!first) return null;
  const isNested = areas.some(({ placed }) => placed.level > 1);
  const charted = areas.filter(({ placed }) => placed.level === 1);
  const months = [...new Set(areas.flatMap(({ series }) => series.points.map(({ at }) => at)))].sort();
  const caption = `${definition.name}, by ${isNested ? 'area' : 'team'} and month`;
  return (
    <>
      <h2 class="govuk-heading-m">{isNested ? 'Area by area' : 'Team by team'}</h2>
      <p class="govuk-body">
        Each on the same scale. A small {isNested ? 'area' : 'team'} goes up and down by chance more than a
        large one.
        {isNested && ' What lies in a larger area stands under it in the table. '}
        {isNested && (
          <a class="govuk-link" href="/figures/areas">
            Where areas belong
          </a>
        )}
      </p>
      <ChartWithTable
        chart={smallMultiples({
          id: 'by-team',
          title: caption,
          description: charted.map(({ placed, series }) => `${placed.area}: ${lastOf(series)}`).join(', '),
          lines: charted.map(({ placed, series }) => ({
            name: placed.area,
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
          head: [
            { text: isNested ? 'Area' : 'Team' },
            ...months.map((at) => ({ text: monthWords(at), format: 'numeric' })),
          ],
          rows: areas.map(({ placed, series }) => [
            areaHeading(placed),
            ...months.map((month) => numeric(cellOf(series, month))),
          ]),
        }}
      />
      {areaNotes.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {areaNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {areasBySize.map(({ kind, compared }) => (
        <FunnelBySize
          key={kind}
          definition={definition}
          compared={compared}
          id={`${kindWords(kind).many}-by-size`}
          title={`${capital(kindWords(kind).many)} by their size`}
          area={capital(kindWords(kind).one)}
        />
      ))}
    </>
  );
};
