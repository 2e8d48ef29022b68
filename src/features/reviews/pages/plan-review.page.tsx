import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { type FormError, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { timesPlanned } from '../calendar-queries.ts';
import { planReview } from '../plan-review.ts';
import { mayReview } from '../policy.ts';
import { plannedReview } from '../review-queries.ts';
import { readPlan, suggestedDay } from '../rules/plan-review.ts';
import type { NextReview } from '../rules/review-due.ts';
import { reviewStanding } from '../standing-queries.ts';
import { doubtsOf, withDayInstead } from './day-doubts.ts';
import { alreadyPlannedView, planReviewView } from './plan-review.view.tsx';
import type { DayDoubt } from './review-fields.view.tsx';
import { childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';
import { backToReview, childReading } from './with-review.tsx';

const title = 'Plan a review';

type Shown = { typed: Typed; error: FormError; doubt: DayDoubt | null; others: readonly string[] };

const show = (held: HeldChild, next: NextReview | null, shown: Shown): Answer =>
  formAnswer(title, planReviewView({ held, next, ...shown }), shown.error);

const usual: Typed = { asked: ['The child', 'Parents', 'Foster carer or key worker', 'Social worker'] };

/** The form for a child's next review, with the day by which it is due. */
export const planReviewForm = route({
  method: 'GET',
  path: '/children/:child/reviews/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: childParams,
  query: whyQuery,
  handle: (ask) =>
    readingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const planned = await plannedReview(tx, scope, child.id);
      if (planned) return { kind: 'page', title, view: alreadyPlannedView(held, planned) };
      const { next } = await reviewStanding(tx, scope, child, today);
      const day = suggestedDay(next?.due ?? null, today);
      const others = await timesPlanned(tx, scope, { officerId: child.officerId, day, but: null });
      return show(held, next, {
        typed: { ...usual, day: dateWords(day) },
        error: null,
        doubt: null,
        others,
      });
    }),
});

/** Plans it. */
export const savePlannedReview = route({
  method: 'POST',
  path: '/children/:child/reviews/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.planned'] },
  params: childParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    readingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const typed = withDayInstead(ask.body);
      const { next } = await reviewStanding(tx, scope, child, today);
      const due = next?.due ?? null;
      const again = (error: FormError, doubt: DayDoubt | null = null): Answer =>
        show(held, next, { typed, error, doubt, others: [] });
      const plan = readPlan(typed);
      if (!plan.ok) return again(plan.reason);
      const { day, at } = plan.value;
      const doubts = await doubtsOf(held, { day, at, due, review: null }, typed);
      if (doubts) return again(doubts.error, doubts.doubt);
      const planned = await planReview(tx, scope, child, { ...plan.value, due });
      if (!planned.ok) return again({ text: planned.reason, field: 'day' });
      return backToReview(held, planned.value, 'planned');
    }),
});
