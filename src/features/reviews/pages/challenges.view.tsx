import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Challenge } from '../challenge-queries.ts';
import { offeredMove } from '../rules/challenge-course.ts';
import type { ListWanted } from '../rules/challenge-list.ts';
import { challengeTitle } from '../rules/challenge-words.ts';
import { ChallengeTag } from './challenge.view.tsx';

export type ChallengesModel = {
  wanted: ListWanted;
  /** What waits for an answer of the one who looks. */
  asked: readonly Challenge[];
  /** The first of `count`. */
  shown: readonly Challenge[];
  count: number;
  today: string;
  /** Whether the one who looks raises challenges, and whether they run the service. */
  raises: boolean;
  runs: boolean;
  /** Whether there are others than their own to choose. */
  seesOthers: boolean;
};

const Row = ({ challenge, today, raises }: { challenge: Challenge; today: string; raises: boolean }) => {
  const offered = raises ? offeredMove(challenge, today) : null;
  return (
    <li>
      <p class="govuk-body">
        <a class="govuk-link govuk-!-font-weight-bold" href={`/challenges/${challenge.id}`}>
          {challengeTitle(challenge)}
        </a>
      </p>
      <p class="govuk-body">
        <ChallengeTag challenge={challenge} today={today} />{' '}
        {challenge.closedOn === null &&
          (challenge.answeredOn === null
            ? `Waits for ${challenge.toName} (${challenge.level})`
            : `Waits for ${challenge.raisedBy}`)}
      </p>
      {offered && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/challenges/${challenge.id}/${offered}`}>
            {offered === 'escalate' ? 'Escalate it?' : 'Raise it further?'}
            <span class="govuk-visually-hidden"> {challenge.reference}</span>
          </a>
        </p>
      )}
      <p class="govuk-body-s hearth-quiet">
        {challenge.reference}, {challenge.district}, {challenge.team}. Raised by {challenge.raisedBy}
      </p>
    </li>
  );
};

const List = ({ model, rows }: { model: ChallengesModel; rows: readonly Challenge[] }) => (
  <ul class="hearth-list">
    {rows.map((challenge) => (
      <Row key={challenge.id} challenge={challenge} today={model.today} raises={model.raises} />
    ))}
  </ul>
);

const Filters = ({ wanted, seesOthers }: ChallengesModel) => (
  <form action="/challenges" method="get" class="hearth-filters">
    {seesOthers && (
      <Select
        name="whose"
        label={{ text: 'Whose' }}
        items={[
          { value: 'mine', text: 'Mine' },
          { value: 'all', text: 'All that I may see' },
        ]}
        value={wanted.whose}
      />
    )}
    <Select
      name="state"
      label={{ text: 'How it stands' }}
      items={[
        { value: 'open', text: 'Open' },
        { value: 'closed', text: 'Closed' },
        { value: 'good practice', text: 'Good practice' },
        { value: 'all', text: 'All' },
      ]}
      value={wanted.state}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

const emptyWords = ({ asked, raises, wanted }: ChallengesModel): string => {
  if (asked.length > 0) return 'Nothing else.';
  if (!raises) return 'Nothing that was raised with you. When an officer raises something, it stands here.';
  return wanted.state === 'open'
    ? 'No open challenge here. Where a plan drifts, raise one.'
    : 'Nothing here. Choose another way it stands.';
};

const Links = ({ raises, runs }: ChallengesModel) =>
  raises && (
    <ul class="hearth-links">
      <li>
        <a class="govuk-link" href="/challenges/week">
          The week
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/challenges/year">
          The year
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/challenges/themes">
          Themes by month
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/counts?of=challenges">
          Counts for the Board
        </a>
      </li>
      {runs && (
        <li>
          <a class="govuk-link" href="/challenges/limits">
            How long each level has
          </a>
        </li>
      )}
    </ul>
  );

/** Challenges: what waits for the one who looks first, then the others, those that are late before those that are not. */
export const challengesView = (model: ChallengesModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Challenges</h1>
    {model.raises && <Button text="Raise a challenge" href="/challenges/new" />}
    <Links {...model} />
    {model.asked.length > 0 && (
      <section aria-labelledby="waits">
        <h2 class="govuk-heading-m" id="waits">
          Waits for you
        </h2>
        <List model={model} rows={model.asked} />
      </section>
    )}
    {model.asked.length > 0 && <h2 class="govuk-heading-m">What else there is</h2>}
    <Filters {...model} />
    <p class="govuk-body" role="status">
      {counted(model.count, 'challenge')}
      {model.count > model.shown.length && `, of which the first ${model.shown.length} are shown`}
    </p>
    {model.shown.length === 0 ? (
      <p class="govuk-body">{emptyWords(model)}</p>
    ) : (
      <List model={model} rows={model.shown} />
    )}
  </>
);
