import type { JSX } from 'preact';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { barChart } from '../../../web/charts/bar-chart.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { lineChart } from '../../../web/charts/line-chart.ts';
import { smallMultiples } from '../../../web/charts/small-multiples.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { TableCell } from '../../../web/components/table.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Correction } from '../rules/corrections.ts';
import type { Definition } from '../rules/definition.ts';
import { isYearToDate } from '../rules/explain-indicator.ts';
import type { Explained } from '../rules/sentence/explain.ts';
import type { Series } from '../rules/series.ts';
import { drawnLimits, stretchesOf } from '../rules/signal/stretches.ts';
import { printed } from './words.ts';

/** The series of an area or a part of the indicator, by its name in words. */
export type NamedSeries = { name: string; series: Series };

export type Comment = { id: string; at: string; words: string; day: string; byName: string };

/** A figure from elsewhere; `nearness` counts the single neighbours, who stand in the table but not in the chart. */
export type Comparator = {
  name: string;
  nearness: number | null;
  value: number | null;
  mark: string | null;
  at: string;
  source: string;
};

export type IndicatorModel = {
  definition: Definition;
  said: Explained;
  young: Explained;
  whole: Series;
  areas: readonly NamedSeries[];
  parts: readonly NamedSeries[];
  comparators: readonly Comparator[];
  corrections: readonly Correction[];
  comments: readonly Comment[];
  explains: boolean;
  typed: string;
  error: FormError;
  done: boolean;
};

const figureIn =
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

const numeric = (text: string): TableCell => ({ text, format: 'numeric' });

const Over = ({ model: { definition, whole, comparators, said } }: { model: IndicatorModel }) => {
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
          .map(({ at, value, numerator, denominator, doubted }) => [
            { text: monthWords(at) },
            numeric(`${printed(value, whole)}${doubted === undefined ? '' : ' (looks wrong)'}`),
            ...(counted ? [numeric(`${numerator ?? ''}`), numeric(`${denominator ?? ''}`)] : []),
          ]),
      }}
    />
  );
};

const Doubts = ({ points }: Pick<Series, 'points'>) => {
  const doubted = points.filter(({ doubted }) => doubted !== undefined);
  if (doubted.length === 0) return null;
  return (
    <section class="hearth-next">
      <h2 class="govuk-heading-m">Figures that look wrong</h2>
      <ul class="govuk-list govuk-list--bullet">
        {doubted.map(({ at, doubted }) => (
          <li key={at}>
            {monthWords(at)}: {doubted}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Corrections = ({ corrections, whole }: IndicatorModel) =>
  corrections.length > 0 && (
    <>
      <h2 class="govuk-heading-m">Put right</h2>
      <ul class="govuk-list govuk-list--bullet">
        {corrections.map(({ at, before, after, takenOn, reason }) => (
          <li key={`${at} ${takenOn}`}>
            {monthWords(at)}: it was {printed(before, whole)}; counted again on {dateWords(takenOn)} it is{' '}
            {printed(after, whole)}. {reason}
          </li>
        ))}
      </ul>
    </>
  );

const lastOf = ({ series }: NamedSeries): number | null => series.points.at(-1)?.value ?? null;

const Parts = ({ definition, parts }: IndicatorModel) => {
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
          rows: parts.map((part) => [{ text: part.name }, numeric(printed(lastOf(part), part.series))]),
        }}
      />
    </>
  );
};

const Areas = ({ definition, areas }: IndicatorModel) => {
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
              numeric(printed(series.points.find((point) => point.at === at)?.value ?? null, series)),
            ),
          ]),
        }}
      />
    </>
  );
};

const Comparators = ({ definition, comparators, whole }: IndicatorModel) =>
  comparators.length > 0 && (
    <>
      <h2 class="govuk-heading-m">Elsewhere</h2>
      <Table
        caption={`${definition.name} elsewhere`}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Where' }, { text: 'Figure', format: 'numeric' }, { text: 'On' }, { text: 'Source' }]}
        rows={comparators.map(({ name, value, mark, at, source }) => [
          { text: name },
          numeric(value === null ? (mark ?? 'none') : printed(value, whole)),
          { text: dateWords(at) },
          { text: source },
        ])}
      />
    </>
  );

const overWords: Record<Definition['over'], string> = {
  'on the day': 'On the last day of the month',
  'since 1 April': 'From 1 April to the last day of the month: it begins anew each April',
  'twelve months': 'The twelve months up to the last day of the month',
  'the year': 'The year up to 31 March',
};

const DefinitionOf = ({ definition }: Pick<IndicatorModel, 'definition'>) => (
  <>
    <h2 class="govuk-heading-m">What is counted</h2>
    <SummaryList
      rows={[
        { key: { text: 'Asked' }, value: { text: definition.question } },
        { key: { text: 'Counted' }, value: { text: definition.numerator } },
        ...(definition.denominator === null
          ? []
          : [{ key: { text: 'Out of' }, value: { text: definition.denominator } }]),
        { key: { text: 'Who' }, value: { text: definition.who } },
        { key: { text: 'When' }, value: { text: overWords[definition.over] } },
        { key: { text: 'Source' }, value: { text: definition.source } },
        {
          key: { text: 'Definition' },
          value: { text: `${definition.code}, version ${definition.versions.at(-1)?.version ?? 1}` },
        },
      ]}
    />
  </>
);

const Comments = ({ model: { definition, comments, explains, typed, error } }: { model: IndicatorModel }) => (
  <>
    <h2 class="govuk-heading-m">What is behind it</h2>
    {comments.length === 0 && <p class="govuk-body">Nobody has written about these figures yet.</p>}
    {comments.map(({ id, at, words, day, byName }) => (
      <blockquote key={id} class="govuk-inset-text">
        <p class="govuk-body">{words}</p>
        <p class="govuk-body-s hearth-quiet">
          About {monthWords(at)} · {byName}, {dateWords(day)}
        </p>
      </blockquote>
    ))}
    {explains && (
      <form action={`/figures/${definition.code}/comments`} method="post" noValidate>
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Say what is behind the last figure', classes: 'govuk-label--s' }}
          hint={{ text: 'What changed for children, what is being done, what the Board can do.' }}
          rows={4}
          value={typed}
          {...messageAt(error, 'words')}
        />
        <Button text="Write it down" preventDoubleClick />
      </form>
    )}
  </>
);

/** One indicator: what it says, its chart and table, teams, elsewhere, definition and what is behind it. */
export const indicatorView = (model: IndicatorModel): JSX.Element => (
  <>
    <FormErrors error={model.error} />
    {model.done && <NotificationBanner type="success" text="It is written down." />}
    <Breadcrumbs items={[{ text: 'Figures', href: '/figures' }, { text: model.definition.name }]} />
    <h1 class="govuk-heading-l">{model.definition.name}</h1>
    {model.whole.points.length > 0 && (
      <>
        <p class="govuk-body-l">{model.said.latest}</p>
        {model.said.change && <p class="govuk-body">{model.said.change}</p>}
        {model.said.definition && <p class="govuk-body">{model.said.definition}</p>}
        <Doubts points={model.whole.points} />
        <Over model={model} />
      </>
    )}
    <Parts {...model} />
    <Areas {...model} />
    <Comparators {...model} />
    <Corrections {...model} />
    <DefinitionOf {...model} />
    {model.whole.points.length > 0 && (
      <section class="hearth-next">
        <h2 class="govuk-heading-m">In our words</h2>
        <p class="govuk-body">{model.definition.question}</p>
        <p class="govuk-body">
          {[model.young.latest, model.young.change, model.young.definition].filter(Boolean).join(' ')}
        </p>
      </section>
    )}
    <Comments model={model} />
  </>
);
