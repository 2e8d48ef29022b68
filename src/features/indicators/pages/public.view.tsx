import type { JSX } from 'preact';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { ChartWithTable } from '../../../web/charts/chart-with-table.tsx';
import { lineChart } from '../../../web/charts/line-chart.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { YoungAsked, type YoungAskLink } from '../../../web/young-asks.tsx';
import type { Chapter } from '../rules/chapters.ts';
import type { Definition } from '../rules/definition.ts';
import { printed, printedCell } from '../rules/printed-cell.ts';
import type { Explained } from '../rules/sentence/explain.ts';
import type { Series } from '../rules/series.ts';
import type { YoungTold } from '../rules/young/tell-young.ts';
import { Chapters } from './chapters.view.tsx';

/** A figure of a public table: hidden ones say so. `isThere` is false where that month has none of that area or part. */
export type PublicCell = { value: number | null; hidden: boolean; isThere: boolean };

export type PublicIndicator = {
  definition: Definition;
  said: Explained;
  /** Null where only teams have public figures. */
  young: YoungTold | null;
  whole: Series;
  /** The cells of the whole council, a month each. */
  wholeCells: readonly PublicCell[];
  /** By area or part in words: a cell a month. */
  rows: readonly { name: string; cells: readonly PublicCell[] }[];
  /** That the areas are not the same in all months, in words. */
  areaChange: string | null;
  months: readonly string[];
  publishedOn: string;
  asks: readonly YoungAskLink[];
};

type Performance = {
  chapters: readonly Chapter[];
  publishedOn: string | null;
  reports: readonly { at: string; publishedOn: string }[];
};

const Reports = ({ reports }: Pick<Performance, 'reports'>) =>
  reports.length > 0 && (
    <>
      <h2 class="govuk-heading-m">Reports of a month</h2>
      <ul class="govuk-list">
        {reports.map(({ at, publishedOn }) => (
          <li key={at}>
            <a class="govuk-link" href={`/performance/reports/${at.slice(0, 7)}.pdf`}>
              {monthWords(at)} (PDF)
            </a>
            , published {dateWords(publishedOn)}
          </li>
        ))}
      </ul>
    </>
  );

/** The figures that are public, chapter by chapter. */
export const performanceView = ({ chapters, publishedOn, reports }: Performance): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">How we are doing</h1>
    {publishedOn === null ? (
      <p class="govuk-body-l">No figures are public yet.</p>
    ) : (
      <p class="govuk-body-l">
        What the figures say about children in our care and care leavers. Published {dateWords(publishedOn)}.
        Counts of one to five are hidden so that no child can be known from them.
      </p>
    )}
    {publishedOn !== null && (
      <p class="govuk-body">
        <a class="govuk-link" href="/performance/young">
          For young people: what the figures say in our words
        </a>
      </p>
    )}
    <Chapters chapters={chapters} to="/performance" />
    <Reports reports={reports} />
    {publishedOn !== null && (
      <p class="govuk-body">
        Take the figures with you:{' '}
        <a class="govuk-link" href="/performance.csv">
          all figures as CSV
        </a>
        ,{' '}
        <a class="govuk-link" href="/csv-metadata.json">
          what its columns mean
        </a>{' '}
        or{' '}
        <a class="govuk-link" href="/performance.json">
          all figures as JSON
        </a>
        .
      </p>
    )}
  </>
);

const InOurWords = ({ code, question, said, change }: YoungTold) => (
  <section class="hearth-next">
    <h2 class="govuk-heading-m">In our words</h2>
    <p class="govuk-body">{question}</p>
    {said.length > 0 && <p class="govuk-body">{[...said, ...change].join(' ')}</p>}
    <p class="govuk-body">
      <a class="govuk-link" href={`/performance/young/${code}`}>
        More for young people
      </a>
    </p>
  </section>
);

/** One indicator as everybody may see it. */
export const publicIndicatorView = ({
  definition,
  said,
  young,
  whole,
  wholeCells,
  rows,
  areaChange,
  months,
  publishedOn,
  asks,
}: PublicIndicator): JSX.Element => {
  const caption = `${definition.name}, by month`;
  return (
    <>
      <Breadcrumbs items={[{ text: 'How we are doing', href: '/performance' }, { text: definition.name }]} />
      <h1 class="govuk-heading-l">{definition.name}</h1>
      {whole.points.length > 0 && (
        <>
          <p class="govuk-body-l">{said.latest}</p>
          {said.change && <p class="govuk-body">{said.change}</p>}
          {said.definition && <p class="govuk-body">{said.definition}</p>}
        </>
      )}
      {young && <InOurWords {...young} />}
      {whole.points.length > 0 && (
        <ChartWithTable
          chart={lineChart({
            id: 'over-time',
            title: caption,
            description: [said.latest, said.change].filter(Boolean).join(' '),
            main: { name: 'Here', points: whole.points.map(({ at, value }) => ({ at, value })) },
            figure: (value) => printed(value, whole),
          })}
          table={{
            caption,
            firstCellIsHeader: true,
            head: [{ text: 'Month' }, { text: 'Figure', format: 'numeric' }],
            rows: months.map((at, place) => [
              { text: monthWords(at) },
              {
                text: printedCell(wholeCells[place] ?? { value: null, hidden: false }, whole),
                format: 'numeric',
              },
            ]),
          }}
        />
      )}
      {areaChange && <p class="govuk-body">{areaChange}</p>}
      {rows.length > 0 && (
        <section class="hearth-scroll" aria-label={`${definition.name} in parts`} tabindex={0}>
          <Table
            caption={`${definition.name} in parts`}
            classes="govuk-table--small-text-until-tablet"
            firstCellIsHeader
            head={[{ text: 'Part' }, ...months.map((at) => ({ text: monthWords(at), format: 'numeric' }))]}
            rows={rows.map(({ name, cells }) => [
              { text: name },
              ...cells.map((cell) => ({
                text: cell.isThere ? printedCell(cell, whole) : 'no figure',
                format: 'numeric',
              })),
            ])}
          />
        </section>
      )}
      <YoungAsked asks={asks} />
      <h2 class="govuk-heading-m">What is counted</h2>
      <SummaryList
        rows={[
          { key: { text: 'Counted' }, value: { text: definition.numerator } },
          ...(definition.denominator === null
            ? []
            : [{ key: { text: 'Out of' }, value: { text: definition.denominator } }]),
          { key: { text: 'Who' }, value: { text: definition.who } },
          { key: { text: 'Source' }, value: { text: definition.source } },
          { key: { text: 'Published' }, value: { text: dateWords(publishedOn) } },
        ]}
      />
    </>
  );
};
