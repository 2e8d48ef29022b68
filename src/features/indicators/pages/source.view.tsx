import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { definitionOfFigure } from '../rules/definitions.ts';
import { takenWords } from '../rules/freezing.ts';
import { areaName, partName, partOf } from '../rules/part-names.ts';
import { printed } from '../rules/printed-cell.ts';
import type { Difference, Source, SourceFigure } from '../source-queries.ts';
import { TypedFigures } from './typed-figures.view.tsx';

export type SourceModel = {
  source: Source;
  figures: number;
  months: { first: string; last: string } | null;
  /** The figures themselves where somebody typed them; of other sources there are too many. */
  typed: readonly SourceFigure[];
  differences: { added: number; same: number; changed: readonly Difference[] };
  keeps: boolean;
  reason: string;
  error: FormError;
  done: string | null;
};

const changesShown = 50;

const nameOf = (indicator: string): string => {
  const definition = definitionOfFigure(indicator);
  if (!definition) return indicator;
  const part = partOf(definition, indicator);
  return part === null ? definition.name : `${definition.name} (${partName(definition, part)})`;
};

const figureOf = (indicator: string, value: number | null): string => {
  const definition = definitionOfFigure(indicator);
  return definition ? printed(value, definition) : String(value ?? 'none');
};

const Changed = ({ changed }: { changed: readonly Difference[] }) => (
  <>
    <section class="hearth-scroll" aria-label="Figures that are other ones now" tabindex={0}>
      <Table
        caption="Figures that are other ones now"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[
          { text: 'Indicator' },
          { text: 'Area' },
          { text: 'Month' },
          { text: 'Was', format: 'numeric' },
          { text: 'Is now', format: 'numeric' },
        ]}
        rows={changed
          .slice(0, changesShown)
          .map(({ indicator, area, at, before, after }) => [
            { text: nameOf(indicator) },
            { text: areaName(area) },
            { text: monthWords(at) },
            { text: figureOf(indicator, before), format: 'numeric' },
            { text: figureOf(indicator, after), format: 'numeric' },
          ])}
      />
    </section>
    {changed.length > changesShown && (
      <p class="govuk-body">… and {counted(changed.length - changesShown, 'more figure')}.</p>
    )}
  </>
);

const Problems = ({ source: { problems, rowsLeftOut } }: { source: Source }) =>
  problems.length === 0 ? (
    <p class="govuk-body">Nothing in it looks wrong.</p>
  ) : (
    <>
      {rowsLeftOut > 0 && (
        <p class="govuk-body">
          {counted(rowsLeftOut, 'row')} could not be right and was left out of the count.
        </p>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );

const Keep = ({ source, differences: { changed }, reason, error }: SourceModel) => (
  <>
    <form action={`/figures/sources/${source.id}/keep`} method="post" noValidate>
      {changed.length > 0 && (
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'Why are they other ones now?', classes: 'govuk-label--s' }}
          hint={{ text: 'What was kept before stays readable, with this reason beside it.' }}
          rows={3}
          value={reason}
          {...messageAt(error, 'reason')}
        />
      )}
      <Button text="Keep these figures" preventDoubleClick />
    </form>
    <form action={`/figures/sources/${source.id}/discard`} method="post">
      <Button text="Put them aside" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </>
);

/** A source of figures: what is in it, what looks wrong, what it changes, and whether to keep it. */
export const sourceView = (model: SourceModel): JSX.Element => {
  const { source, figures, months, differences, keeps, error, done } = model;
  const late = source.kind === 'extract' && months !== null ? takenWords(source.takenOn, months.last) : null;
  return (
    <>
      <FormErrors error={error} />
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs
        items={[
          { text: 'Figures', href: '/figures' },
          { text: 'Where they come from', href: '/figures/sources' },
          { text: source.title },
        ]}
      />
      <h1 class="govuk-heading-l">{source.title}</h1>
      {source.keptAt === null && (
        <p class="govuk-body-l">
          These figures wait. They count when somebody has looked at them and keeps them.
        </p>
      )}
      <SummaryList
        rows={[
          {
            key: { text: 'Figures' },
            value: {
              text: months
                ? `${counted(figures, 'figure')}, ${monthWords(months.first)} to ${monthWords(months.last)}`
                : 'none',
            },
          },
          {
            key: { text: 'Taken on' },
            value: {
              text: late === null ? dateWords(source.takenOn) : `${dateWords(source.takenOn)}. ${late}`,
            },
          },
          { key: { text: 'Added by' }, value: { text: source.addedBy } },
          ...(source.reason
            ? [{ key: { text: 'Why it was corrected' }, value: { text: source.reason } }]
            : []),
          ...(source.note ? [{ key: { text: 'Note' }, value: { text: source.note } }] : []),
        ]}
      />
      <TypedFigures typed={model.typed} />
      {source.keptAt === null && (
        <>
          <h2 class="govuk-heading-m">What it changes</h2>
          <p class="govuk-body">
            {counted(differences.added, 'new figure')}, {differences.same} as before,{' '}
            {counted(differences.changed.length, 'other one now', 'other ones now')}.
          </p>
          {differences.changed.length > 0 && <Changed changed={differences.changed} />}
        </>
      )}
      <h2 class="govuk-heading-m">What looks wrong</h2>
      <Problems source={source} />
      {source.keptAt === null && keeps && <Keep {...model} />}
    </>
  );
};
