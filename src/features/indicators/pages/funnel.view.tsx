import { monthWords } from '../../../kernel/words-of-time.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { funnelChart } from '../../../web/charts/funnel-chart.ts';
import type { Definition } from '../rules/definition.ts';
import type { FunnelAt } from '../rules/funnels.ts';
import { printed } from '../rules/printed-cell.ts';
import { numberWords } from '../rules/sentence/figure-words.ts';
import { isOutside, placeWords } from '../rules/sentence/funnel-words.ts';
import { numeric } from './over-time.view.tsx';

type FunnelProps = { definition: Definition; compared: FunnelAt; id: string; title: string; area: string };

/** Areas beside each other by their size, with the limits that chance keeps them in, and the table of the same. */
export const FunnelBySize = ({
  definition,
  compared: { at, funnel, said },
  id,
  title,
  area,
}: FunnelProps) => {
  const caption = `${definition.name}, ${area.toLowerCase()} by ${area.toLowerCase()}, ${monthWords(at)}`;
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      {said.map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      <ChartWithTable
        chart={funnelChart({
          id,
          title: caption,
          description: `Each ${area.toLowerCase()} by its size, with limits around what all have. ${said.join(' ')}`,
          overall: funnel.overall,
          dots: funnel.points.flatMap((point) =>
            point.share === null
              ? []
              : [
                  {
                    name: point.name,
                    size: point.denominator,
                    share: point.share,
                    outside: isOutside(point),
                  },
                ],
          ),
          lines: funnel.lines,
          sizeWords: definition.wording.who.many,
        })}
        table={{
          caption,
          firstCellIsHeader: true,
          head: [
            { text: area },
            { text: 'Figure', format: 'numeric' },
            { text: 'Counted', format: 'numeric' },
            { text: 'Out of', format: 'numeric' },
            { text: 'Beside the limits' },
          ],
          rows: funnel.points.map((point) => [
            { text: point.name },
            numeric(printed(point.share === null ? null : 100 * point.share, definition)),
            numeric(numberWords(point.numerator)),
            numeric(numberWords(point.denominator)),
            { text: placeWords(point) },
          ]),
        }}
      />
    </>
  );
};
