import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Challenge } from '../challenge-queries.ts';
import { challengeTitle } from '../rules/challenge-words.ts';
import { ChallengeTag } from './challenge.view.tsx';

type Shown = { child: { id: string }; challenges: readonly Challenge[]; today: string };

/** The challenges about a child (challengesAbout), and the way to raise another. */
export const ChallengesOfChild = ({ child, challenges, today }: Shown): JSX.Element => (
  <section aria-labelledby="challenges">
    <h2 class="govuk-heading-m" id="challenges">
      Challenges
    </h2>
    {challenges.length === 0 ? (
      <p class="govuk-body">None yet.</p>
    ) : (
      <ul class="hearth-list">
        {challenges.map((challenge) => (
          <li key={challenge.id}>
            <p class="govuk-body">
              <a class="govuk-link" href={`/challenges/${challenge.id}`}>
                {challengeTitle(challenge)}
              </a>
              , raised on {dateWords(challenge.raisedOn)} by {challenge.raisedBy}{' '}
              <ChallengeTag challenge={challenge} today={today} />
            </p>
            {challenge.changed !== '' && <p class="govuk-body hearth-typed">{challenge.changed}</p>}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/challenges/new/${child.id}`}>
        Raise a challenge, or write down good practice
      </a>
    </p>
  </section>
);
