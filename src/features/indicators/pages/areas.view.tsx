import type { JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Table, type TableCell } from '../../../web/components/table.tsx';
import { DayField, type FormError, FormErrors } from '../../../web/form-page.tsx';
import type { UnplacedArea } from '../area-queries.ts';
import type { AreaChange } from '../rules/areas/change-words.ts';
import type { PlacedArea } from '../rules/areas/in-order.ts';
import { kindWords } from '../rules/areas/kinds.ts';
import { areaHeading } from './area-heading.tsx';

export const areasTitle = 'Areas';

export type AreasModel = {
  on: string;
  form: TypedDate;
  there: readonly PlacedArea[];
  /** The last day where an area is, of those that move or end later. */
  ends: ReadonlyMap<string, string>;
  /** Areas that have ended by the day, or are still to come. */
  notThere: readonly PlacedArea[];
  unplaced: readonly UnplacedArea[];
  hasFigures: boolean;
  last: AreaChange | null;
  keeps: boolean;
  done: string | null;
  error: FormError;
};

const toPlace = (area: string): string => `/figures/areas/place?${new URLSearchParams({ area })}`;
const toEnd = (area: string): string => `/figures/areas/end?${new URLSearchParams({ area })}`;

const Unplaced = ({ unplaced, keeps }: AreasModel) =>
  unplaced.length > 0 && (
    <section class="hearth-next">
      <h2 class="govuk-heading-m">Place them</h2>
      <p class="govuk-body">
        Figures name these areas, and nobody has said where they belong. Until then no larger area’s figure
        holds them.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {unplaced.map(({ area, at }) => (
          <li key={area}>
            {keeps ? (
              <a class="govuk-link" href={toPlace(area)}>
                {area}
              </a>
            ) : (
              area
            )}
            , with figures up to {monthWords(at)}
          </li>
        ))}
      </ul>
    </section>
  );

const Empty = ({ hasFigures, keeps }: AreasModel) => (
  <p class="govuk-body-l">
    Nobody has said yet where areas belong.{' '}
    {keeps
      ? hasFigures
        ? 'Place those that the figures name, larger areas first, or bring all in at once from a table.'
        : 'Add an area, larger ones first, or bring all in at once from a table.'
      : 'The analyst or the lead officer does.'}
  </p>
);

const deeds = ({ area }: PlacedArea): TableCell => ({
  children: (
    <>
      <a class="govuk-link" href={toPlace(area)}>
        Move<span class="govuk-visually-hidden"> {area}</span>
      </a>{' '}
      <a class="govuk-link" href={toEnd(area)}>
        End<span class="govuk-visually-hidden"> {area}</span>
      </a>
    </>
  ),
});

const kindAndEnd = ({ area, kind }: PlacedArea, { ends }: Pick<AreasModel, 'ends'>): string => {
  const end = ends.get(area);
  return `${kind === null ? '' : kindWords(kind).one}${end ? `, there until ${dateWords(end)}` : ''}`;
};

const Hierarchy = ({ there, ends, on, keeps }: AreasModel) => {
  const caption = `Areas on ${dateWords(on)}`;
  if (there.length === 0) return <p class="govuk-body">There is no area on {dateWords(on)}.</p>;
  return (
    <section class="hearth-scroll" aria-label={caption} tabindex={0}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Area' }, { text: 'Kind' }, ...(keeps ? [{ text: 'Change' }] : [])]}
        rows={there.map((placed) => [
          areaHeading(placed),
          { text: kindAndEnd(placed, { ends }) },
          ...(keeps ? [deeds(placed)] : []),
        ])}
      />
    </section>
  );
};

const NotThere = ({ notThere, keeps }: AreasModel) =>
  notThere.length > 0 && (
    <>
      <h2 class="govuk-heading-m">Not there on that day</h2>
      <ul class="govuk-list govuk-list--bullet">
        {notThere.map(({ area, until, since }) => (
          <li key={area}>
            {keeps ? (
              <a class="govuk-link" href={toPlace(area)}>
                {area}
              </a>
            ) : (
              area
            )}
            {until && `, until ${dateWords(until)}`}
            {since && `, from ${dateWords(since)}`}
          </li>
        ))}
      </ul>
    </>
  );

const LastChange = ({ last, keeps }: AreasModel) =>
  last && (
    <section id="last-change">
      <h2 class="govuk-heading-m">Last change</h2>
      <p class="govuk-body">
        {last.words}. {last.byName}, {dateWords(last.day)}
      </p>
      {keeps && (
        <form action="/figures/areas/take-back" method="post">
          <input type="hidden" name="change" value={last.number} />
          <Button text="Take it back" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </section>
  );

/** Where areas belong on a day, those first that figures name and nobody placed. */
export const areasView = (model: AreasModel): JSX.Element => {
  const isEmpty = model.there.length === 0 && model.notThere.length === 0;
  return (
    <>
      <FormErrors error={model.error} />
      {model.done && <NotificationBanner type="success" text={model.done} />}
      <Breadcrumbs items={[{ text: 'Figures', href: '/figures' }, { text: areasTitle }]} />
      <h1 class="govuk-heading-l">{areasTitle}</h1>
      {isEmpty ? (
        <Empty {...model} />
      ) : (
        <p class="govuk-body-l">
          The figures of a larger area are added up from the areas that lie in it on the day of the figures.
        </p>
      )}
      <Unplaced {...model} />
      {model.keeps && (
        <div class="govuk-button-group">
          <Button text="Add an area" href="/figures/areas/place" />
          <a class="govuk-link" href="/figures/areas/bring-in">
            Bring in all at once
          </a>
          {!isEmpty && (
            <a class="govuk-link" href="/figures/areas.csv">
              Take them with you (CSV)
            </a>
          )}
        </div>
      )}
      {!isEmpty && (
        <>
          <Hierarchy {...model} />
          <form action="/figures/areas" method="get" noValidate>
            <DayField
              legend="Show another day"
              hint="For example 31 3 2026."
              form={model.form}
              error={model.error}
            />
            <Button text="Show that day" classes="govuk-button--secondary" />
          </form>
          <NotThere {...model} />
        </>
      )}
      <LastChange {...model} />
    </>
  );
};
