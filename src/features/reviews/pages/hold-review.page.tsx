import { numberIn, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { type FormError, formAnswer } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { holdReview } from '../hold-review.ts';
import { mayReview } from '../policy.ts';
import { type ChildsDecision, decisionsOf, type Review } from '../review-queries.ts';
import { readHeldReview } from '../rules/hold-review.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { isLookedAt } from '../rules/record.ts';
import { reviewStanding } from '../standing-queries.ts';
import { holdReviewView } from './hold-review.view.tsx';
import { whyQuery } from './with-child.tsx';
import { backToReview, childReading, type HeldReviewPage, reviewParams, withReview } from './with-review.tsx';

const title = 'Write down the review';

/** The last day for the review: as the timetable has it while it is planned, and as it was once it was held. */
const dueOf = async ({ tx, scope, child, review, today }: HeldReviewPage): Promise<string | null> =>
  review.state === 'held'
    ? review.dueOn
    : ((await reviewStanding(tx, scope, child, today)).next?.due ?? null);

const typedReview = (review: Review, open: readonly ChildsDecision[]): Typed => ({
  day: dateWords(review.heldOn ?? review.plannedOn ?? ''),
  late: review.lateReason,
  participation: review.participation ?? '',
  chaired: review.chaired ? 'yes' : '',
  words: review.words,
  came: review.people.filter(({ came }) => came).map(({ who }) => who),
  permanence: review.permanencePlan,
  ...Object.fromEntries(
    open.flatMap(({ id, what, owner, due }, at) => [
      [`decision-${at}-id`, id],
      [`decision-${at}-what`, what],
      [`decision-${at}-owner`, owner],
      [`decision-${at}-due`, due === null ? '' : dateWords(due)],
    ]),
  ),
});

/** Where words about the child stand: their own, and what was decided. */
const personalFields = (typed: Typed): string[] => [
  'words',
  ...rowsIn(typed, 'decision').flatMap((at) => [`decision-${at}-what`, `decision-${at}-owner`]),
];

type Found = { held: HeldReviewPage; due: string | null; open: ChildsDecision[]; kept: number };

/** Works on a review that is planned or was held: of the others nothing can be written down. */
const withHoldable = (
  ask: Parameters<typeof withReview>[0],
  work: (found: Found) => Promise<Answer>,
): Promise<Answer> =>
  withReview(ask, async (held) => {
    const { tx, scope, review } = held;
    if (review.state !== 'planned' && review.state !== 'held') {
      const words = 'This review was adjourned or called off. Write down the one that followed it.';
      return { kind: 'page', title, view: messageView('Nothing to write down here', [words]) };
    }
    const decisions = await decisionsOf(tx, scope, review.id);
    const open = decisions.filter((decision) => !isLookedAt(decision));
    return work({ held, due: await dueOf(held), open, kept: decisions.length - open.length });
  });

const show = ({ held, due, kept }: Found, typed: Typed, error: FormError): Answer =>
  formAnswer(title, holdReviewView({ held, due, kept, typed, error }), error);

/** The form in which a review is written down, or put right. */
export const holdReviewForm = route({
  method: 'GET',
  path: '/reviews/:review/held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery,
  handle: (ask) =>
    withHoldable(ask, async (found) => show(found, typedReview(found.held.review, found.open), null)),
});

/** Writes it down, or shows the form with a decision more. */
export const saveHeldReview = route({
  method: 'POST',
  path: '/reviews/:review/held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.held'] },
  params: reviewParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withHoldable(ask, async (found) => {
      const { tx, scope, child, review, today } = found.held;
      const typed: Typed = ask.body;
      if (textIn(typed, 'more') !== '') return show(found, typed, null);
      const { people } = review;
      const read = readHeldReview(typed, { born: child.born, due: found.due, today, people });
      if (!read.ok) return show(found, typed, read.reason);
      const personal = askAboutPersonal(typed, personalFields(typed), typedReview(review, found.open));
      if (personal) return show(found, typed, personal);
      const seen = { review, seen: numberIn(typed, 'seen'), due: found.due };
      const kept = await holdReview(tx, scope, seen, read.value);
      return kept.ok
        ? backToReview(found.held, review.id, 'held')
        : show(found, { ...typed, seen: '' }, { text: kept.reason, field: 'day' });
    }),
});
