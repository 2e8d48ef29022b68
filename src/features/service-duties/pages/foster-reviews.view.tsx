import type { JSX } from 'preact';
import { plusDays } from '../../../kernel/days.ts';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { CarerStanding } from '../duty-records.ts';
import { type Ceilings, carerSorts, type weekCalendar } from '../rules/foster-review.ts';

/** The carers who are approved: those after an allegation first, then by the day on which their review is due. */
export const inOrderOfDue = (carers: readonly CarerStanding[], today: string): CarerStanding[] =>
  carers
    .filter(({ endedOn }) => endedOn === null || endedOn > today)
    .sort((one, other) => Number(other.soon) - Number(one.soon) || one.due.localeCompare(other.due));

const DueTag = ({ carer, today }: { carer: CarerStanding; today: string }) => {
  if (carer.soon) return <Tag text="As soon as possible" classes="govuk-tag--red" />;
  if (carer.due < today) return <Tag text="Overdue" classes="govuk-tag--red" />;
  return carer.due <= plusDays(today, 56) ? <Tag text="Due soon" classes="govuk-tag--yellow" /> : null;
};

const bookPath = ({ record, soon, reviews }: CarerStanding): string => {
  const why = soon ? 'allegation' : reviews.length === 0 ? 'first' : 'yearly';
  return `/foster-reviews/reviews/new?${new URLSearchParams({ carer: record.id, why })}`;
};

const Booked = ({ carer }: { carer: CarerStanding }) =>
  carer.booked === null ? (
    <a class="govuk-link" href={bookPath(carer)}>
      Book it<span class="govuk-visually-hidden"> for {carer.record.reference}</span>
    </a>
  ) : (
    <a class="govuk-link" href={`/foster-reviews/reviews/${carer.booked.id}`}>
      {dateWords(carer.booked.bookedFor)}
      {carer.booked.at !== '' && `, ${carer.booked.at}`}
    </a>
  );

const Due = ({ carers, today }: { carers: readonly CarerStanding[]; today: string }) =>
  carers.length === 0 ? (
    <p class="govuk-body">
      No carer yet.{' '}
      <a class="govuk-link" href="/foster-reviews/carers/new">
        Add the first carer
      </a>{' '}
      by their reference.
    </p>
  ) : (
    <section class="hearth-scroll" aria-label="Reviews that are due" tabindex={0}>
      <Table
        caption="Reviews that are due"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Carer' }, { text: 'Due by' }, { text: 'Booked for' }]}
        rows={carers.map((carer) => [
          {
            children: (
              <>
                <a class="govuk-link" href={`/foster-reviews/carers/${carer.record.id}`}>
                  {carer.record.reference}
                </a>
                <span class="hearth-quiet govuk-!-font-weight-regular">
                  {' '}
                  {carerSorts[carer.sort as keyof typeof carerSorts]}
                </span>
              </>
            ),
          },
          {
            children: (
              <>
                {dateWords(carer.due)} <DueTag carer={carer} today={today} />
              </>
            ),
          },
          { children: <Booked carer={carer} /> },
        ])}
      />
    </section>
  );

type Model = {
  carers: readonly CarerStanding[];
  monday: string;
  calendar: ReturnType<typeof weekCalendar>;
  ceilings: Ceilings;
  /** Whether the one who looks runs the service. */
  runs: boolean;
  today: string;
};

const Week = ({ monday, calendar, ceilings }: Model) => (
  <section aria-labelledby="week">
    <h2 class="govuk-heading-m" id="week">
      Week from {dateWords(monday)}
    </h2>
    <p class="govuk-body">
      {calendar.booked} of {ceilings.week} reviews are booked; {calendar.free} more can be.
    </p>
    <Table
      caption="Days of the week"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[{ text: 'Day' }, { text: 'Booked', format: 'numeric' }, { text: 'Free', format: 'numeric' }]}
      rows={calendar.days.map(({ day, isKept, booked, free }) => [
        { text: `${longDateWords(day)}${isKept ? ', kept for reviews after an allegation' : ''}` },
        { text: String(booked), format: 'numeric' },
        { text: String(free), format: 'numeric' },
      ])}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={`/foster-reviews?week=${plusDays(monday, -7)}#week`}>
        The week before
      </a>{' '}
      <a class="govuk-link govuk-!-margin-left-3" href={`/foster-reviews?week=${plusDays(monday, 7)}#week`}>
        The week after
      </a>
    </p>
  </section>
);

const links = [
  ['/foster-reviews/carers', 'Carers'],
  ['/foster-reviews/reviews', 'All reviews'],
  ['/foster-reviews/days', 'Days kept for reviews after an allegation'],
] as const;

const managersLinks = [['/foster-reviews/ceilings', 'How many a day and a week take']] as const;

/** What is due, and what a week takes. */
export const fosterReviewsView = (model: Model): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Other duties', href: '/duties' }, { text: 'Foster carers’ reviews' }]} />
    <h1 class="govuk-heading-l">Foster carers’ reviews</h1>
    <p class="govuk-body">
      Within twelve months of the approval, then of the last review; after an allegation as soon as possible.
    </p>
    <ul class="hearth-links">
      {[...links, ...(model.runs ? managersLinks : [])].map(([href, text]) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
    <Due {...model} />
    <Week {...model} />
  </>
);
