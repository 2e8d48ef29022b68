import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Challenge } from '../challenge-queries.ts';
import { impactWords, kindWords, outcomeWords, reasonWords } from '../rules/challenge.ts';
import { type ChallengeStanding, levelsAbove, type Move, standingOf } from '../rules/challenge-course.ts';
import { type ChallengeStep, challengeTitle, sentenceOf, standingWords } from '../rules/challenge-words.ts';
import { aboveChallenge, noNames } from './with-challenge.tsx';

const colours: Record<ChallengeStanding, string> = {
  late: 'govuk-tag--red',
  'waits for an answer': 'govuk-tag--yellow',
  answered: 'govuk-tag--blue',
  closed: 'govuk-tag--green',
  'written down': 'govuk-tag--green',
};

/** How a challenge stands, in words first. */
export const ChallengeTag = ({ challenge, today }: { challenge: Challenge; today: string }): JSX.Element => (
  <Tag
    text={standingWords(challenge, today)}
    classes={`hearth-standing ${colours[standingOf(challenge, today)]}`}
  />
);

export type ChallengeModel = {
  challenge: Challenge;
  steps: ChallengeStep[];
  today: string;
  /** What the one who looks can do, and what of it is offered because the day has passed. */
  moves: readonly Move[];
  offered: 'escalate' | 'become' | null;
  /** Whether they are asked for the answer themselves. */
  isAsked: boolean;
  /** The challenge that it grew from and the one that it became, where the one who looks may know of it. */
  from: Challenge | null;
  became: Challenge | null;
  done: string | null;
};

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

const Facts = ({ challenge }: { challenge: Challenge }) => (
  <SummaryList
    rows={[
      { key: { text: 'Child' }, value: { text: challenge.reference } },
      { key: { text: 'District and team' }, value: { text: `${challenge.district}, ${challenge.team}` } },
      challenge.category !== '' && {
        key: { text: 'About' },
        value: { text: wordOf(reasonWords, challenge.category) },
      },
      challenge.impact !== '' && {
        key: { text: 'Feared for the child' },
        value: { text: wordOf(impactWords, challenge.impact) },
      },
      {
        key: { text: challenge.kind === 'good practice' ? 'Told to' : 'Who is asked' },
        value: { text: `${challenge.toName} (${challenge.level})` },
      },
      {
        key: { text: 'Raised' },
        value: { text: `${dateWords(challenge.raisedOn)} by ${challenge.raisedBy}` },
      },
    ]}
  />
);

const Ended = ({ challenge }: { challenge: Challenge }) =>
  challenge.outcome === null || challenge.outcome === 'raised further' ? null : (
    <section class="hearth-resolved" aria-labelledby="ended">
      <h2 class="govuk-heading-m" id="ended">
        {outcomeWords[challenge.outcome]}
      </h2>
      {challenge.changed !== '' && (
        <>
          <h3 class="govuk-heading-s">What changed for the child</h3>
          <p class="govuk-body hearth-typed">{challenge.changed}</p>
        </>
      )}
    </section>
  );

const offers = {
  escalate: {
    text: 'The day for an answer has passed. You can send it to the next level.',
    verb: 'Escalate it',
  },
  become: {
    text: 'The day for an answer has passed. You can raise it further.',
    verb: 'Raise it further',
  },
} as const;

const Offer = ({ model: { challenge, offered, today, moves } }: { model: ChallengeModel }) => {
  if (offered !== null && moves.includes(offered))
    return (
      <InsetText>
        <p class="govuk-body">{offers[offered].text} Nothing is sent by itself.</p>
        <Button text={offers[offered].verb} href={`/challenges/${challenge.id}/${offered}`} />
      </InsetText>
    );
  const isStuck = standingOf(challenge, today) === 'late' && levelsAbove(challenge.level).length === 0;
  return isStuck && moves.includes('close') ? (
    <InsetText text="The day for an answer has passed, and nobody stands above the head of service here. An officer can take independent legal advice, and can refer the case to Cafcass (Children Act 1989, section 25B)." />
  ) : null;
};

/** The form in which whoever is asked answers. */
const AnswerForm = ({ id }: { id: string }) => (
  <form action={`/challenges/${id}/answer`} method="post" noValidate>
    <Textarea
      name="words"
      label={{ text: 'Your answer', classes: 'govuk-label--m' }}
      hint={{ text: `What was done or will be done, by whom and by when. ${noNames}` }}
      rows={5}
    />
    <Button text="Send the answer" preventDoubleClick />
  </form>
);

const moveTexts: Readonly<Record<Move, string>> = {
  answer: 'Write down an answer that came another way',
  close: 'Close it, with what changed for the child',
  'not-accepted': 'Do not accept the answer',
  escalate: 'Escalate it to a higher level',
  become: 'Raise it further',
  withdraw: 'Withdraw it',
  reopen: 'Open it again',
};

const Next = ({ model: { challenge, moves, isAsked } }: { model: ChallengeModel }) => {
  const offered = (Object.keys(moveTexts) as Move[])
    .filter((move) => moves.includes(move))
    .filter((move) => !(isAsked && move === 'answer'));
  return offered.length === 0 ? null : (
    <nav aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        Next
      </h2>
      <ul class="hearth-list">
        {offered.map((move) => (
          <li key={move}>
            <a class="govuk-link" href={`/challenges/${challenge.id}/${move}`}>
              {moveTexts[move]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Related = ({ text, other }: { text: string; other: Challenge | null }) =>
  other && (
    <p class="govuk-body">
      {text}{' '}
      <a class="govuk-link" href={`/challenges/${other.id}`}>
        {challengeTitle(other)}
      </a>
      , raised on {dateWords(other.raisedOn)}.
    </p>
  );

const Story = ({ steps }: { steps: readonly ChallengeStep[] }) => (
  <>
    <h2 class="govuk-heading-m">What happened</h2>
    <ol class="hearth-list">
      {steps.map((step) => (
        <li>
          <p class="govuk-body">
            <span class="hearth-quiet">{dateWords(step.day)}.</span> {sentenceOf(step)}
          </p>
          {step.words !== '' && <p class="govuk-body hearth-typed">{step.words}</p>}
        </li>
      ))}
    </ol>
  </>
);

/** A challenge as a story: what it is about, how it stands, what can be done next, and what happened. */
export const challengeView = (model: ChallengeModel): JSX.Element => {
  const { challenge, today, isAsked, moves, done } = model;
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...aboveChallenge, { text: kindWords[challenge.kind] }]} />
      <h1 class="govuk-heading-l">{challengeTitle(challenge)}</h1>
      <p class="govuk-body">
        <ChallengeTag challenge={challenge} today={today} />
      </p>
      <p class="govuk-body hearth-typed">{challenge.words}</p>
      <Ended challenge={challenge} />
      <Related text="It grew from:" other={model.from} />
      <Related text="It goes on as:" other={model.became} />
      {isAsked && moves.includes('answer') && <AnswerForm id={challenge.id} />}
      <Offer model={model} />
      <Facts challenge={challenge} />
      <Next model={model} />
      <Story steps={model.steps} />
    </>
  );
};
