import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { callOffReview, moveReview } from '../plan-review.ts';
import { mayReview } from '../policy.ts';
import { readMove, readReason } from '../rules/move-review.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { reviewStanding } from '../standing-queries.ts';
import { doubtsOf, withDayInstead } from './day-doubts.ts';
import { type DayDoubt, DayDoubts, OfChild, SeenVersion } from './review-fields.view.tsx';
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

const showMove = (
  held: HeldReviewPage,
  typed: Typed,
  error: FormError,
  doubt: DayDoubt | null = null,
): Answer =>
  formAnswer(
    'Move the review',
    <FormPage
      title="Move the review"
      to={along(`${reviewPath(held.review)}/move`, held)}
      above={[toChildReviews(held)]}
      back={toReview(held)}
      verb="Move the review"
      leave="Leave it as it is"
      error={error}
      before={<OfChild child={held.child} today={held.today} />}
    >
      <SeenVersion review={held.review} typed={typed} />
      <DayLine name="day" label="New day" typed={typed} error={error} />
      <DayDoubts doubt={doubt} />
      <LineField
        name="at"
        label="Time (optional)"
        hint="Like 10am or 1.30pm."
        width={10}
        typed={typed}
        error={error}
      />
      <LineField name="place" label="Where (optional)" hint="No address." typed={typed} error={error} />
      <TextField
        name="reason"
        label="Why it moves"
        hint="This stays with the review. No names."
        typed={typed}
        error={error}
      />
    </FormPage>,
    error,
  );

/** The form that moves a review. */
export const moveReviewForm = route({
  method: 'GET',
  path: '/reviews/:review/move',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery,
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { plannedOn, at, place } = held.review;
      return showMove(
        held,
        { day: plannedOn ? dateWords(plannedOn) : '', at: at && timeWords(at), place },
        null,
      );
    }),
});

/** Moves it. */
export const saveMovedReview = route({
  method: 'POST',
  path: '/reviews/:review/move',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.moved'] },
  params: reviewParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { tx, scope, child, review, today } = held;
      const typed = withDayInstead(ask.body);
      const move = readMove(typed);
      if (!move.ok) return showMove(held, typed, move.reason);
      const personal = askAboutPersonal(typed, ['reason', 'place'], review);
      if (personal) return showMove(held, typed, personal);
      const { day, at } = move.value;
      const { next } = await reviewStanding(tx, scope, child, today);
      const doubts = await doubtsOf(held, { day, at, due: next?.due ?? null, review }, typed);
      if (doubts) return showMove(held, typed, doubts.error, doubts.doubt);
      const moved = await moveReview(tx, scope, { review, seen: numberIn(typed, 'seen') }, move.value, today);
      return moved.ok
        ? backToReview(held, review.id, 'moved')
        : showMove(held, { ...typed, seen: '' }, { text: moved.reason, field: 'day' });
    }),
});

const showCallOff = (held: HeldReviewPage, typed: Typed, error: FormError): Answer =>
  formAnswer(
    'Call the review off?',
    <FormPage
      title="Call the review off?"
      to={along(`${reviewPath(held.review)}/call-off`, held)}
      above={[toChildReviews(held)]}
      back={toReview(held)}
      verb="Call it off"
      leave="Leave it planned"
      error={error}
      warning
      before={
        <>
          <OfChild child={held.child} today={held.today} />
          <p class="govuk-body">
            The child’s review is still due by the same day: you can plan another one. To give it another day,{' '}
            <a class="govuk-link" href={along(`${reviewPath(held.review)}/move`, held)}>
              move it
            </a>
            .
          </p>
        </>
      }
    >
      <SeenVersion review={held.review} typed={typed} />
      <TextField
        name="reason"
        label="Why it is called off"
        hint="This stays with the review. No names."
        typed={typed}
        error={error}
      />
    </FormPage>,
    error,
  );

/** Asks whether to call a review off. */
export const callOffForm = route({
  method: 'GET',
  path: '/reviews/:review/call-off',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery,
  handle: (ask) => withReview(ask, async (held) => showCallOff(held, {}, null)),
});

/** Calls it off. */
export const saveCalledOff = route({
  method: 'POST',
  path: '/reviews/:review/call-off',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.called off'] },
  params: reviewParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { tx, scope, review, today } = held;
      const reason = readReason(ask.body);
      if (!reason.ok) return showCallOff(held, ask.body, reason.reason);
      const personal = askAboutPersonal(ask.body, ['reason']);
      if (personal) return showCallOff(held, ask.body, personal);
      const seen = { review, seen: numberIn(ask.body, 'seen') };
      const done = await callOffReview(tx, scope, seen, reason.value, today);
      return done.ok
        ? backToReview(held, review.id, 'called off')
        : showCallOff(held, { ...ask.body, seen: '' }, { text: done.reason, field: 'reason' });
    }),
});
