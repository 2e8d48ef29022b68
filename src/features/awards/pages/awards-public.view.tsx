import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import type { AwardCategory, AwardYear, Criterion, ShownFinalist } from '../queries.ts';
import type { RewardRound } from '../reward-queries.ts';
import { whyNotOpen } from '../rules/year.ts';

/** By what entries are assessed, for whoever enters. */
export const WhatWeLookAt = ({ criteria }: { criteria: readonly Criterion[] }): JSX.Element => (
  <>
    <p class="govuk-body">We look at:</p>
    <ul class="govuk-list govuk-list--bullet">
      {criteria.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  </>
);

type Year = AwardYear & { categories: AwardCategory[]; finalists: ShownFinalist[] };
type Round = RewardRound & { criteria: Criterion[] };

const Finalists = ({ finalists }: { finalists: ShownFinalist[] }): JSX.Element | null =>
  finalists.length === 0 ? null : (
    <ul class="govuk-list hearth-pictures">
      {finalists.map(({ nominationId, name, winner, picture }) => (
        <li key={nominationId}>
          {picture !== null && <img src={`/awards/pictures/${nominationId}`} alt={picture} loading="lazy" />}
          {winner ? <strong>{name}, winner</strong> : name}
        </li>
      ))}
    </ul>
  );

const Awards = ({ year, today }: { year: Year; today: string }): JSX.Element => {
  const closed = whyNotOpen(year, today);
  return (
    <>
      <h1 class="govuk-heading-xl">{year.title}</h1>
      <p class="govuk-body-l">{year.about}</p>
      {closed === null ? (
        <>
          <p class="govuk-body">
            You can nominate somebody until <strong>{dateWords(year.closesOn)}</strong>. You do not need an
            account.
          </p>
          <Button href="/awards/nominate" text="Nominate somebody" />
        </>
      ) : (
        <p class="govuk-body">{closed}</p>
      )}
      {year.eventOn !== null && (
        <p class="govuk-body">We celebrate on {dateWords(year.eventOn)}. Finalists get an invitation.</p>
      )}
      <h2 class="govuk-heading-m">The awards</h2>
      {year.categories.map((category) => (
        <section key={category.id}>
          <h3 class="govuk-heading-s">{category.name}</h3>
          <p class="govuk-body">{category.sentence}</p>
          <Finalists finalists={year.finalists.filter(({ categoryId }) => categoryId === category.id)} />
        </section>
      ))}
      <h2 class="govuk-heading-m">How we choose</h2>
      <p class="govuk-body">
        A panel reads what you write. Young people are on it. Each of them gives points alone. Nobody gives
        points to somebody they know. A name or a picture stands here only if the person says yes.
      </p>
    </>
  );
};

const Rewards = ({ round, today }: { round: Round; today: string }): JSX.Element => {
  const closed = whyNotOpen(round, today);
  return (
    <>
      <h2 class="govuk-heading-l">{round.title}</h2>
      <p class="govuk-body">{round.about}</p>
      <p class="govuk-body">There are {round.prizes} prizes. Everybody who enters gets a certificate.</p>
      <WhatWeLookAt criteria={round.criteria} />
      {closed === null ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/awards/rewards/enter">
            Enter for a reward
          </a>{' '}
          until {dateWords(round.closesOn)}.
        </p>
      ) : (
        <p class="govuk-body">{closed}</p>
      )}
    </>
  );
};

type Found = { year: Year | undefined; round: Round | undefined };

export const awardsView = ({ year, round }: Found, today: string): JSX.Element => (
  <>
    {year ? (
      <Awards year={year} today={today} />
    ) : (
      <>
        <h1 class="govuk-heading-xl">Awards and rewards</h1>
        <p class="govuk-body">There are no awards at the moment. Come back soon.</p>
      </>
    )}
    {round && <Rewards round={round} today={today} />}
  </>
);
