import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import { manyIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import type { Review } from '../review-queries.ts';
import { usuallyAsked, usualPapers } from '../rules/record.ts';
import type { NextReview } from '../rules/review-due.ts';
import { type DayDoubt, DayDoubts, OfChild } from './review-fields.view.tsx';
import type { HeldChild } from './with-child.tsx';
import { along, reviewPath, toChildReviews } from './with-review.tsx';

/** By when the next review is due, and why. */
export const DueWords = ({ next, today }: { next: NextReview | null; today: string }): JSX.Element => {
  if (next === null)
    return (
      <p class="govuk-body">
        Nobody can say when the next review is due: when the child came into our care is not written down, or
        they are 18 before it.
      </p>
    );
  return (
    <p class="govuk-body">
      The next review {next.due < today ? 'was' : 'is'} due by <strong>{dateWords(next.due)}</strong>.{' '}
      {next.basis}.
    </p>
  );
};

const OthersThatDay = ({ others }: { others: readonly string[] }) => {
  if (others.length === 0) return null;
  const times = others.filter((at) => at !== '').sort();
  return (
    <p class="govuk-body">
      The reviewing officer has {counted(others.length, 'other review')} on the day that stands here
      {times.length > 0 && `, at ${listed(times.map(timeWords))}`}.
    </p>
  );
};

type Model = {
  held: HeldChild;
  next: NextReview | null;
  typed: Typed;
  error: FormError;
  doubt: DayDoubt | null;
  others: readonly string[];
};

/** The form for a child's next review. */
export const planReviewView = ({ held, next, typed, error, doubt, others }: Model): JSX.Element => (
  <FormPage
    title="Plan a review"
    to={along(`/children/${held.child.id}/reviews/new`, held)}
    back={toChildReviews(held)}
    verb="Plan the review"
    leave="Plan nothing"
    error={error}
    before={
      <>
        <OfChild child={held.child} today={held.today} />
        <DueWords next={next} today={held.today} />
        <OthersThatDay others={others} />
      </>
    }
  >
    <DayLine name="day" label="Day" typed={typed} error={error} />
    <DayDoubts doubt={doubt} />
    <LineField
      name="at"
      label="Time (optional)"
      hint="Like 10am or 1.30pm."
      width={10}
      typed={typed}
      error={error}
    />
    <LineField
      name="place"
      label="Where (optional)"
      hint="Such as the child’s home, school, a video call. No address."
      typed={typed}
      error={error}
    />
    <Checkboxes
      name="asked"
      fieldset={{ legend: { text: 'Who is asked to come' } }}
      classes="govuk-checkboxes--small"
      items={usuallyAsked.map((who) => ({ value: who, text: who }))}
      values={manyIn(typed, 'asked')}
    />
    <TextField
      name="others"
      label="Others (optional)"
      hint="One a line, by what they are to the child: “Grandparents”. No names."
      typed={typed}
      error={error}
    />
    <Checkboxes
      name="papers"
      fieldset={{ legend: { text: 'Consultation papers went to' } }}
      hint={{ text: 'Leave it empty until they are sent. You can write it down later.' }}
      classes="govuk-checkboxes--small"
      items={usualPapers.map((to) => ({ value: to, text: to }))}
      values={manyIn(typed, 'papers')}
    />
    <DayLine name="sent" label="The day they were sent (optional)" typed={typed} error={error} />
  </FormPage>
);

/** Said where a review is planned already. */
export const alreadyPlannedView = (held: HeldChild, planned: Review): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">A review is planned already</h1>
    <OfChild child={held.child} today={held.today} />
    <p class="govuk-body">
      It is planned for {dateWords(planned.plannedOn ?? '')}. A child has one review to come.{' '}
      <a class="govuk-link" href={along(reviewPath(planned), held)}>
        Open it to move it or to call it off
      </a>
      .
    </p>
  </>
);
