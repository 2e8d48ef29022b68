import type { JSX } from 'preact';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { ReviewsOfChild as Found, Monitoring, Review } from '../review-queries.ts';
import { decisionState } from '../rules/decision.ts';
import { type Midpoint, midpoint } from '../rules/midpoint.ts';
import type { ReviewStanding } from '../standing-queries.ts';
import { Decisions } from './decisions.view.tsx';
import { DueWords } from './plan-review.view.tsx';
import { ReviewTag } from './review.view.tsx';
import type { HeldChild } from './with-child.tsx';
import { along, reviewPath } from './with-review.tsx';

export type ReviewsOfChildModel = { held: HeldChild; found: Found; standing: ReviewStanding };

const whenWords = ({ heldOn, plannedOn, at }: Review): string => {
  if (heldOn !== null) return dateWords(heldOn);
  return `${plannedOn === null ? 'No day yet' : dateWords(plannedOn)}${at === '' ? '' : ` at ${timeWords(at)}`}`;
};

const NextReview = ({ held, found, standing }: ReviewsOfChildModel) => {
  const planned = found.reviews.find(({ state }) => state === 'planned');
  return (
    <>
      <DueWords next={standing.next} today={held.today} />
      <p class="govuk-body">
        {planned ? (
          <a class="govuk-link" href={along(reviewPath(planned), held)}>
            It is planned for {whenWords(planned)}
          </a>
        ) : (
          <a class="govuk-link" href={along(`/children/${held.child.id}/reviews/new`, held)}>
            Plan the next review
          </a>
        )}
      </p>
    </>
  );
};

const midpointWords: Record<Midpoint['status'], (day: string) => string> = {
  done: () => 'Somebody looked since the last review.',
  due: (day) => `Half way to the next review is ${day}.`,
  overdue: (day) => `Half way to the next review was ${day}, and nothing is written down since the last one.`,
};

const Look = ({ one }: { one: Monitoring }) => (
  <li>
    <p class="govuk-body">
      <Tag
        text={one.onTrack ? 'On track' : 'Not on track'}
        classes={one.onTrack ? 'govuk-tag--green' : 'govuk-tag--red'}
      />{' '}
      {dateWords(one.day)}, {one.by}
    </p>
    <p class="govuk-body hearth-typed">{one.found}</p>
  </li>
);

const Between = ({ held, found, standing }: ReviewsOfChildModel) => {
  const half = midpoint(
    {
      lastHeld: standing.held.at(-1) ?? null,
      nextDue: standing.next?.due ?? null,
      monitored: found.monitorings.map(({ day }) => day),
    },
    held.today,
  );
  return (
    <>
      <h2 class="govuk-heading-m">Between reviews</h2>
      <p class="govuk-body">
        {half === null
          ? 'There is no half way before the first review.'
          : midpointWords[half.status](dateWords(half.due))}{' '}
        <a class="govuk-link" href={along(`/children/${held.child.id}/monitoring/new`, held)}>
          Write down what you found
        </a>
      </p>
      {found.monitorings.length > 0 && (
        <ul class="hearth-list">
          {found.monitorings.map((one) => (
            <Look key={one.id} one={one} />
          ))}
        </ul>
      )}
    </>
  );
};

const ReviewLine = ({ review, held }: { review: Review; held: HeldChild }) => (
  <li>
    <a class="govuk-link" href={along(reviewPath(review), held)}>
      {whenWords(review)}
    </a>{' '}
    <ReviewTag state={review.state} />
    {review.lateReason !== '' && <p class="govuk-body">Late: {review.lateReason}</p>}
  </li>
);

const stateOrder = ['overdue', 'open', 'done'];

/** The reviews of a child with what they decided and what was found between them, for the child's page. */
export const ReviewsOfChild = (model: ReviewsOfChildModel): JSX.Element => {
  const { held, found } = model;
  const place = (one: Found['decisions'][number]): number =>
    stateOrder.indexOf(decisionState(one, held.today));
  return (
    <>
      <h2 class="govuk-heading-m">Next review</h2>
      <NextReview {...model} />
      <h2 class="govuk-heading-m">Decisions</h2>
      {found.decisions.length === 0 ? (
        <p class="govuk-body">No review has decided anything yet.</p>
      ) : (
        <Decisions
          decisions={[...found.decisions].sort((one, other) => place(one) - place(other))}
          held={held}
        />
      )}
      <Between {...model} />
      <h2 class="govuk-heading-m">All reviews</h2>
      {found.reviews.length === 0 ? (
        <p class="govuk-body">None is written down yet.</p>
      ) : (
        <ul class="hearth-list">
          {found.reviews.map((review) => (
            <ReviewLine key={review.id} review={review} held={held} />
          ))}
        </ul>
      )}
    </>
  );
};
