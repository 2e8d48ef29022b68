import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, longDateWords, monthWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { CalendarReview, Officer } from '../calendar-queries.ts';
import type { Child } from '../queries.ts';
import type { ChildsDecision } from '../review-queries.ts';
import { ageWords } from '../rules/age.ts';
import type { CalendarDay, CalendarWeek } from '../rules/month.ts';
import { ReviewTag } from './review.view.tsx';

/** A review that stands in the calendar, with its child. */
export type CalendarEntry = Omit<CalendarReview, 'childId'> & { child: Child };

export type OfficerCalendarModel = {
  today: string;
  month: string;
  before: string;
  after: string;
  /** Whom the one who looks may choose; none for an officer. */
  officers: readonly Officer[];
  officerId: string;
  /** Whether the one who looks may bring lists of reviews in. */
  bringsIn: boolean;
  weeks: readonly CalendarWeek<CalendarEntry>[];
  notPlanned: readonly { child: Child; due: string }[];
  overdue: readonly { child: Child; decision: ChildsDecision }[];
};

const childWords = ({ reference, born }: Child, today: string): string =>
  `${reference}, ${ageWords(born, today)}`;

const monthHref = ({ officers, officerId }: OfficerCalendarModel, month: string): string =>
  `/reviews/calendar?month=${month}${officers.length > 0 ? `&officer=${officerId}` : ''}`;

const ChooseOfficer = ({ officers, officerId, month }: OfficerCalendarModel) =>
  officers.length === 0 ? null : (
    <form action="/reviews/calendar" method="get" class="hearth-filters">
      <input type="hidden" name="month" value={month} />
      <Select
        name="officer"
        label={{ text: 'Whose calendar' }}
        items={[
          !officers.some(({ id }) => id === officerId) && { value: '', text: 'Choose an officer' },
          ...officers.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={officerId}
      />
      <Button text="Show it" classes="govuk-button--secondary" />
    </form>
  );

const NotPlanned = ({ notPlanned, today }: OfficerCalendarModel) =>
  notPlanned.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Due and not planned yet</h2>
      <ul class="hearth-list">
        {notPlanned.map(({ child, due }) => (
          <li key={child.id}>
            <p class="govuk-body">
              {due < today && <Tag text="Overdue" classes="govuk-tag--red" />} By {dateWords(due)}:{' '}
              <a class="govuk-link" href={`/children/${child.id}/reviews/new`}>
                plan the review of {childWords(child, today)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );

const Overdue = ({ overdue, today }: OfficerCalendarModel) =>
  overdue.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Decisions that are overdue</h2>
      <ul class="hearth-list">
        {overdue.map(({ child, decision }) => (
          <li key={decision.id}>
            <p class="govuk-body">
              <a class="govuk-link" href={`/reviews/${decision.reviewId}/decisions/${decision.id}`}>
                {decision.what}
              </a>
            </p>
            <p class="govuk-body">
              {childWords(child, today)}. {decision.owner}, by {dateWords(decision.due ?? '')}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );

const Day = ({ day, today }: { day: CalendarDay<CalendarEntry>; today: string }) => (
  <li>
    <h4 class="govuk-heading-s govuk-!-margin-bottom-1">
      {longDateWords(day.day)}
      {day.day === today && ' (today)'}
    </h4>
    {day.bankHoliday !== null && <p class="govuk-body">Bank holiday: {day.bankHoliday}</p>}
    {day.schoolHoliday !== null && (
      <p class="govuk-body hearth-quiet">Schools are closed: {day.schoolHoliday}</p>
    )}
    {day.clashes.map((clash) => (
      <p class="govuk-body" key={clash}>
        <Tag text="Clash" classes="govuk-tag--red" /> {clash}
      </p>
    ))}
    {day.reviews.length === 0 ? (
      day.bankHoliday === null && <p class="govuk-body hearth-quiet">Free</p>
    ) : (
      <ul class="govuk-list">
        {day.reviews.map(({ id, at, state, child }) => (
          <li key={id}>
            <a class="govuk-link" href={`/reviews/${id}`}>
              {at === '' ? '' : `${timeWords(at)}: `}
              {childWords(child, today)}
            </a>{' '}
            <ReviewTag state={state} />
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** A month of one officer as a list of days by weeks. */
export const officerCalendarView = (model: OfficerCalendarModel): JSX.Element => {
  const { month, before, after, weeks, today, bringsIn } = model;
  return (
    <>
      <h1 class="govuk-heading-l">Reviews in {monthWords(`${month}-01`)}</h1>
      <p class="govuk-body">
        What a reviewing officer (Independent Reviewing Officer, IRO) holds this month, and what waits for a
        day.
      </p>
      <ChooseOfficer {...model} />
      <ul class="hearth-links">
        <li>
          <a class="govuk-link" href={monthHref(model, before)}>
            {monthWords(`${before}-01`)}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={monthHref(model, after)}>
            {monthWords(`${after}-01`)}
          </a>
        </li>
        {bringsIn && (
          <li>
            <a class="govuk-link" href="/reviews/bring-in">
              Bring a list of reviews in
            </a>
          </li>
        )}
      </ul>
      <NotPlanned {...model} />
      <Overdue {...model} />
      <h2 class="govuk-heading-m">The month</h2>
      {weeks.map(({ from, count, days }) => (
        <section key={from} aria-label={`The week from ${dateWords(from)}`}>
          <h3 class="govuk-heading-s">
            From {dateWords(from)}: {counted(count, 'review')}
          </h3>
          <ul class="hearth-list">
            {days.map((day) => (
              <Day key={day.day} day={day} today={today} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
