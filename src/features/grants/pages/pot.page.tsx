import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { mayPropose, maySetPots } from '../policy.ts';
import { findPot, type GrantRound, type Pot, type Proposal, proposalsOf, roundsOf } from '../queries.ts';
import { eligibility, isEligible } from '../rules/eligibility.ts';
import { poundWords } from '../rules/pence.ts';
import { shareOut, type Want } from '../rules/share-out.ts';
import { atPot, boardLink, proposalLink } from './places.ts';

/** What each that is recommended and not decided would get, if all get the same part of what is left. */
export const sharesOf = (pot: Pot, proposals: readonly Proposal[]): Want[] =>
  shareOut(
    Math.max(0, pot.left),
    proposals.flatMap(({ id, recommendedPence, decidedOn }) =>
      recommendedPence !== null && recommendedPence > 0 && decidedOn === null
        ? [{ id, pence: recommendedPence }]
        : [],
    ),
  );

const standing = (proposal: Proposal): string => {
  if (proposal.givenPence !== null)
    return proposal.givenPence === 0 ? 'not given' : `${poundWords(proposal.givenPence)} given`;
  if (proposal.recommendedPence !== null) return `${poundWords(proposal.recommendedPence)} recommended`;
  return isEligible(eligibility(proposal, proposal)) ? 'proposed' : 'proposed, not all conditions met';
};

const Money = ({ pot }: { pot: Pot }): JSX.Element => {
  const row = (key: string, pence: number) => ({ key: { text: key }, value: { text: poundWords(pence) } });
  return (
    <SummaryList
      rows={[
        row(`Put in: ${pot.origin}`, pot.total),
        pot.carriedIn > 0 && row('Carried on from other pots', pot.carriedIn),
        row('Given', pot.granted),
        row('Came back, not spent', pot.returned),
        pot.carriedOut > 0 && row('Carried on to other pots', pot.carriedOut),
        row('Left', pot.left),
        row('The most that one grant can be', pot.mostPence),
      ]}
    />
  );
};

type Shown = {
  pot: Pot;
  rounds: readonly GrantRound[];
  proposals: readonly Proposal[];
  maySet: boolean;
};

const Shares = ({ pot, proposals }: Shown): JSX.Element | null => {
  const shares = sharesOf(pot, proposals);
  const wanted = proposals.reduce(
    (sum, one) => sum + (one.decidedOn === null ? (one.recommendedPence ?? 0) : 0),
    0,
  );
  if (shares.length === 0) return null;
  return (
    <p class="govuk-body">
      The Board recommends {poundWords(wanted)} that is not decided yet.{' '}
      {wanted <= pot.left
        ? 'The pot is enough for it.'
        : `Only ${poundWords(pot.left)} is left: the last column shows the same part for each, to the penny.`}
    </p>
  );
};

const potView = (shown: Shown): JSX.Element => {
  const { pot, rounds, proposals, maySet } = shown;
  const shares = new Map(sharesOf(pot, proposals).map(({ id, pence }) => [id, pence]));
  return (
    <>
      <Breadcrumbs items={[boardLink(pot), { text: pot.name }]} />
      <h1 class="govuk-heading-l">Pot {pot.name}</h1>
      <Money pot={pot} />
      <h2 class="govuk-heading-m">Rounds</h2>
      <ul class="govuk-list">
        {rounds.map(({ id, name, opensOn, closesOn }) => (
          <li key={id}>
            {name}: {dateWords(opensOn)} to {dateWords(closesOn)}
          </li>
        ))}
      </ul>
      {rounds.length === 0 && <p class="govuk-body">No round yet, so nothing can be proposed.</p>}
      {maySet && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/grants/pots/${pot.id}/rounds/new`}>
            Open a round
          </a>{' '}
          or{' '}
          <a class="govuk-link" href={`/grants/pots/${pot.id}/carry`}>
            carry on what is left
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{counted(proposals.length, 'proposal')}</h2>
      <Shares {...shown} />
      {proposals.length > 0 && (
        <section class="hearth-scroll" aria-label="Proposals" tabindex={0}>
          <Table
            caption="Proposals"
            captionClasses="govuk-visually-hidden"
            head={['Proposal', 'Asked', 'How far', 'If shared'].map((text) => ({ text }))}
            rows={proposals.map((proposal) => [
              {
                children: (
                  <a class="govuk-link" href={proposalLink(proposal).href}>
                    {proposal.title}
                  </a>
                ),
              },
              { text: poundWords(proposal.askedPence), format: 'numeric' },
              { text: standing(proposal) },
              {
                text: shares.has(proposal.id) ? poundWords(shares.get(proposal.id) ?? 0) : '',
                format: 'numeric',
              },
            ])}
          />
        </section>
      )}
    </>
  );
};

/** A pot: its money, its rounds and what was proposed. */
export const potPage = route({
  ...atPot,
  method: 'GET',
  path: '/grants/pots/:pot',
  can: mayPropose,
  audit: { writes: false, because: 'what the board talks about' },
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const pot = await findPot(tx, scope, params.pot);
      if (!pot) return notFound('that pot');
      const rounds = await roundsOf(tx, scope, pot.id);
      const proposals = await proposalsOf(tx, scope, pot.id);
      const maySet = maySetPots(scope.actor, pot.bodyId).ok;
      return page(`Pot ${pot.name}`, potView({ pot, rounds, proposals, maySet }));
    }),
});
