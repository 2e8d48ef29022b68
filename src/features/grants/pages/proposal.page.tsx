import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { mayDecide, mayPropose, mayRecommend } from '../policy.ts';
import { findProposal, type Proposal } from '../queries.ts';
import { eligibility } from '../rules/eligibility.ts';
import { poundWords } from '../rules/pence.ts';
import { atProposal, boardLink, potLink } from './places.ts';

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });

/** What the Board recommends of a proposal. */
export const Recommended = ({ proposal }: { proposal: Proposal }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">What the Board recommends</h2>
    {proposal.verdict === null || proposal.recommendedPence === null ? (
      <p class="govuk-body">It has not said yet. The Board recommends; it cannot decide.</p>
    ) : (
      <SummaryList
        rows={[
          row(
            'Recommends',
            proposal.verdict === 'no' ? 'not to give it' : `to give ${poundWords(proposal.recommendedPence)}`,
          ),
          row('Resolution', proposal.resolution ?? ''),
          proposal.recommendedWords !== '' && row('Why', proposal.recommendedWords ?? ''),
        ]}
      />
    )}
  </>
);

/** What was decided of it, and what it did. */
export const Decided = ({ proposal }: { proposal: Proposal }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">What was decided</h2>
    {proposal.decidedOn === null || proposal.givenPence === null ? (
      <p class="govuk-body">
        Nothing yet. The officer who can decide it does so, and it is written down here.
      </p>
    ) : (
      <SummaryList
        rows={[
          row('Given', proposal.givenPence === 0 ? 'nothing' : poundWords(proposal.givenPence)),
          row('Decided', `${dateWords(proposal.decidedOn)}, by: ${proposal.decidedBy}`),
          row('Why', proposal.decisionWords ?? ''),
          proposal.did === null &&
            proposal.givenPence > 0 &&
            row('Report back due', proposal.reportDue === null ? '' : dateWords(proposal.reportDue)),
          proposal.did !== null && row('What it did', proposal.did),
          proposal.spentPence !== null && row('Spent', poundWords(proposal.spentPence)),
        ]}
      />
    )}
  </>
);

type Step = { text: string; href: string };

const proposalView = (proposal: Proposal, steps: readonly Step[]): JSX.Element => (
  <>
    <Breadcrumbs
      items={[
        boardLink(proposal),
        potLink({ id: proposal.potId, name: proposal.pot }),
        { text: proposal.title },
      ]}
    />
    <h1 class="govuk-heading-l">{proposal.title}</h1>
    <SummaryList
      rows={[
        row('Asked for', poundWords(proposal.askedPence)),
        row('For', `${proposal.forWhom}, ${proposal.children} of them`),
        row('What will change', proposal.changes),
        proposal.otherFunding !== '' && row('Other money', proposal.otherFunding),
        row('Starts', dateWords(proposal.startsOn)),
        row('Proposed', `${dateWords(proposal.cameOn)} by ${proposal.byName}, round ${proposal.round}`),
      ]}
    />
    <h2 class="govuk-heading-m">Conditions</h2>
    <ul class="govuk-list govuk-list--spaced">
      {eligibility(proposal, proposal).map(({ condition, met, why }) => (
        <li key={condition}>
          <strong>{met ? 'Met' : 'Not met'}:</strong> {condition}.{!met && ` ${why}`}
        </li>
      ))}
    </ul>
    <Recommended proposal={proposal} />
    <Decided proposal={proposal} />
    {steps.length > 0 && (
      <ul class="govuk-list">
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** A proposal: what is asked, the conditions, what the Board recommends, what was decided, and what it did. */
export const proposalPage = route({
  ...atProposal,
  method: 'GET',
  path: '/grants/proposals/:proposal',
  can: mayPropose,
  audit: { writes: false, because: 'what the board talks about' },
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const proposal = await findProposal(tx, scope, params.proposal);
      if (!proposal) return notFound('that proposal');
      const here = `/grants/proposals/${proposal.id}`;
      const { actor } = scope;
      const steps = [
        mayRecommend(actor, proposal.bodyId).ok &&
          proposal.decidedOn === null && {
            text: 'Write down what the Board recommends',
            href: `${here}/recommend`,
          },
        mayDecide(actor, proposal.bodyId).ok &&
          proposal.did === null && { text: 'Write down what was decided', href: `${here}/decide` },
        proposal.givenPence !== null &&
          proposal.givenPence > 0 && { text: 'Tell what it did', href: `${here}/outcome` },
      ].filter((step) => step !== false);
      return page(proposal.title, proposalView(proposal, steps));
    }),
});
