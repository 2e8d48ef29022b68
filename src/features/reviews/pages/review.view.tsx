import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import { dateWords, longDateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { ChildsDecision, Review, ReviewStep } from '../review-queries.ts';
import { type Paper, participations, type ReviewState } from '../rules/record.ts';
import { Decisions } from './decisions.view.tsx';
import { OfChild } from './review-fields.view.tsx';
import { Steps } from './review-steps.view.tsx';
import { along, type HeldReviewPage, reviewPath, toChildReviews } from './with-review.tsx';

export type ReviewModel = {
  held: HeldReviewPage;
  due: string | null;
  steps: readonly ReviewStep[];
  decisions: readonly ChildsDecision[];
  /** The review that was adjourned, which this one ends. */
  begun: Review | null;
  done: string;
};

const states: Record<ReviewState, { text: string; classes: string }> = {
  planned: { text: 'Planned', classes: 'govuk-tag--blue' },
  held: { text: 'Held', classes: 'govuk-tag--green' },
  adjourned: { text: 'Adjourned', classes: 'govuk-tag--yellow' },
  'called off': { text: 'Called off', classes: 'govuk-tag--grey' },
};

export const ReviewTag = ({ state }: { state: ReviewState }): JSX.Element => <Tag {...states[state]} />;

const doneWords: Record<string, string> = {
  planned: 'The review is planned.',
  moved: 'The review has another day.',
  papers: 'The papers are saved.',
  held: 'The review is written down.',
  adjourned: 'The review was adjourned. This is the one that ends it.',
  'called off': 'The review is called off. Plan another one when you know the day.',
  decision: 'What you found is saved.',
};

const paperWords = ({ to, sentOn, backOn }: Paper): string =>
  [
    to,
    sentOn === null ? 'not sent yet' : `sent on ${dateWords(sentOn)}`,
    backOn !== null && `back on ${dateWords(backOn)}`,
  ]
    .filter(Boolean)
    .join(', ');

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="govuk-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Facts = ({ held: { review, child }, due }: Pick<ReviewModel, 'held' | 'due'>) => {
  const { people, papers } = review;
  const came = people.filter((person) => person.came).map(({ who }) => who);
  const asked = people.filter((person) => person.asked).map(({ who }) => who);
  const was = review.state === 'held';
  return (
    <SummaryList
      rows={[
        { key: { text: 'How it stands' }, value: { children: <ReviewTag state={review.state} /> } },
        {
          key: { text: 'Due by' },
          value: { text: due === null ? 'Nobody can say' : dateWords(due) },
        },
        review.lateReason !== '' && {
          key: { text: 'Why it was late' },
          value: { text: review.lateReason },
        },
        { key: { text: 'Where' }, value: { text: review.place || 'Not said yet' } },
        { key: { text: 'Reviewing officer' }, value: { text: child.officer ?? 'Nobody yet' } },
        { key: { text: 'Asked' }, value: { text: listed(asked) || 'Nobody yet' } },
        was && { key: { text: 'Came' }, value: { text: listed(came) || 'Nobody is written down' } },
        {
          key: { text: 'Consultation papers' },
          value:
            papers.length === 0
              ? { text: 'None yet' }
              : { children: <Lines lines={papers.map(paperWords)} /> },
        },
        was &&
          review.participation !== null && {
            key: { text: 'How the child took part' },
            value: {
              text: `${participations[review.participation]} (${review.participation})${review.chaired ? ', and chaired the review' : ''}`,
            },
          },
        was && {
          key: { text: 'Plan for permanence' },
          value: { text: review.permanencePlan || 'No plan yet' },
        },
      ]}
    />
  );
};

type Way = { text: string; path: string };

const waysOf = ({ state, continuesId }: Review): Way[] => {
  if (state === 'called off') return [];
  const papers = { text: 'Consultation papers', path: 'papers' };
  if (state === 'held') return [{ text: 'Put right what is written down', path: 'held' }, papers];
  if (state === 'adjourned') return [papers];
  return [
    { text: 'Move it to another day', path: 'move' },
    papers,
    ...(continuesId === null ? [{ text: 'It met and has to go on: adjourn it', path: 'adjourn' }] : []),
    { text: 'Call it off', path: 'call-off' },
  ];
};

/** What a review is called by its day: "Review on Tuesday 24 March 2026 at 10am". */
const reviewTitle = ({ heldOn, plannedOn, at }: Review): string => {
  const day = heldOn ?? plannedOn;
  if (day === null) return 'Review';
  return `Review on ${longDateWords(day)}${heldOn === null && at !== '' ? ` at ${timeWords(at)}` : ''}`;
};

/** One review: what is planned or was held, what it decided, and what happened on the way. */
export const reviewView = (model: ReviewModel): JSX.Element => {
  const { held, steps, decisions, begun } = model;
  const { review } = held;
  const said = doneWords[model.done];
  return (
    <>
      {said && <NotificationBanner type="success" text={said} />}
      <Breadcrumbs items={[toChildReviews(held), { text: 'The review' }]} />
      <h1 class="govuk-heading-l">{reviewTitle(review)}</h1>
      <OfChild child={held.child} today={held.today} />
      {begun !== null && (
        <p class="govuk-body">
          It ends{' '}
          <a class="govuk-link" href={along(reviewPath(begun), held)}>
            the review that was adjourned on {dateWords(begun.heldOn ?? '')}
          </a>
          . The two count as one.
        </p>
      )}
      <Facts held={held} due={model.due} />
      {review.words !== '' && (
        <>
          <h2 class="govuk-heading-m">In the child’s own words</h2>
          <InsetText>
            <span class="hearth-typed">{review.words}</span>
          </InsetText>
        </>
      )}
      {review.state === 'planned' && (
        <Button text="Write down that it was held" href={along(`${reviewPath(review)}/held`, held)} />
      )}
      <ul class="hearth-links">
        {waysOf(review).map(({ text, path }) => (
          <li key={path}>
            <a class="govuk-link" href={along(`${reviewPath(review)}/${path}`, held)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {review.state === 'held' && (
        <>
          <h2 class="govuk-heading-m">What was decided</h2>
          {decisions.length === 0 ? (
            <p class="govuk-body">No decision is written down. “Put right what is written down” adds them.</p>
          ) : (
            <Decisions decisions={decisions} held={held} />
          )}
        </>
      )}
      <Steps steps={steps} />
    </>
  );
};
