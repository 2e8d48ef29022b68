import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { adjournReview } from '../hold-review.ts';
import { mayReview } from '../policy.ts';
import { readAdjourned } from '../rules/move-review.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { OfChild, SeenVersion } from './review-fields.view.tsx';
import { whyQuery } from './with-child.tsx';
import {
  along,
  backToReview,
  childReading,
  type HeldReviewPage,
  reviewParams,
  reviewPath,
  toChildReviews,
  toReview,
  withReview,
} from './with-review.tsx';

const show = (held: HeldReviewPage, typed: Typed, error: FormError): Answer =>
  formAnswer(
    'Adjourn the review',
    <FormPage
      title="Adjourn the review"
      to={along(`${reviewPath(held.review)}/adjourn`, held)}
      above={[toChildReviews(held)]}
      back={toReview(held)}
      verb="Adjourn it"
      leave="Leave it as it is"
      error={error}
      before={
        <>
          <OfChild child={held.child} today={held.today} />
          <p class="govuk-body">
            A review that met and could not be ended goes on on another day. It is adjourned once, and for 20
            working days at most. It counts as held when it is ended, and as one review.
          </p>
        </>
      }
    >
      <SeenVersion review={held.review} typed={typed} />
      <DayLine name="met" label="The day on which it met" typed={typed} error={error} />
      <DayLine name="day" label="The day on which it goes on" typed={typed} error={error} />
      <LineField
        name="at"
        label="Time (optional)"
        hint="Like 10am or 1.30pm."
        width={10}
        typed={typed}
        error={error}
      />
      <TextField
        name="reason"
        label="Why it was adjourned"
        hint="This stays with the review. No names."
        typed={typed}
        error={error}
      />
    </FormPage>,
    error,
  );

/** The day for which it was planned, where that is not still to come. */
const metAlready = ({ review: { plannedOn }, today }: HeldReviewPage): string =>
  dateWords(plannedOn === null || plannedOn > today ? today : plannedOn);

/** The form that adjourns a review. */
export const adjournForm = route({
  method: 'GET',
  path: '/reviews/:review/adjourn',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery,
  handle: (ask) => withReview(ask, async (held) => show(held, { met: metAlready(held) }, null)),
});

/** Adjourns it, and plans the one that ends it. */
export const saveAdjourned = route({
  method: 'POST',
  path: '/reviews/:review/adjourn',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.adjourned', 'review.planned'] },
  params: reviewParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { tx, scope, review, today } = held;
      const typed: Typed = ask.body;
      const read = readAdjourned(typed, today);
      if (!read.ok) return show(held, typed, read.reason);
      const personal = askAboutPersonal(typed, ['reason']);
      if (personal) return show(held, typed, personal);
      const seen = { review, seen: numberIn(typed, 'seen') };
      const ending = await adjournReview(tx, scope, seen, read.value, today);
      return ending.ok
        ? backToReview(held, ending.value, 'adjourned')
        : show(held, { ...typed, seen: '' }, { text: ending.reason, field: 'day' });
    }),
});
