import { plusMonths } from '../../../kernel/days.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { askAboutPersonal } from '../../reviews/index.ts';
import { decide, recommend, reportBack } from '../commands.ts';
import { lockPots } from '../lock.ts';
import { mayDecide, mayPropose, mayRecommend, maySetPots } from '../policy.ts';
import { findPot, findProposal, type Proposal, proposalsOf } from '../queries.ts';
import { poundWords } from '../rules/pence.ts';
import { readDecision, readOutcome, readRecommendation } from '../rules/read-grants.ts';
import { atProposal, proposalLink } from './places.ts';
import { sharesOf } from './pot.page.tsx';
import { Decided, Recommended } from './proposal.page.tsx';

/** Whoever writes down something of a proposal waits for others who do so with the same pot. */
const lock = async ({ tx, scope, params }: Held<{ proposal: string }>): Promise<void> => {
  const proposal = await findProposal(tx, scope, params.proposal);
  if (proposal) await lockPots(tx, scope, [proposal.potId]);
};

const recommendForm = formRoutes({
  ...atProposal,
  path: '/grants/proposals/:proposal/recommend',
  can: mayRecommend,
  open: ({ tx, scope, params }) => findProposal(tx, scope, params.proposal),
  events: ['grant.recommended'],
  verb: 'Write it down',
  title: ({ title }) => `What the Board recommends: ${title}`,
  back: proposalLink,
  shared: { lock, kept: (proposal) => <Recommended proposal={proposal} /> },
  typed: ({ verdict, recommendedPence, recommendedWords, resolution }): Typed => ({
    verdict: verdict ?? '',
    pence: verdict === 'part' ? poundWords(recommendedPence ?? 0) : '',
    words: recommendedWords ?? '',
    resolution: resolution ?? '',
  }),
  before: ({ askedPence }) => (
    <p class="govuk-body">
      {poundWords(askedPence)} is asked for. The Board recommends and cannot decide: this gives nothing.
    </p>
  ),
  fields: ({ typed, error }) => (
    <>
      <Radios
        name="verdict"
        fieldset={{ legend: { text: 'What does the Board recommend?' } }}
        items={[
          { value: 'yes', text: 'To give all that is asked' },
          { value: 'part', text: 'To give a part' },
          { value: 'no', text: 'Not to give it' },
        ]}
        value={textIn(typed, 'verdict')}
        {...messageAt(error, 'verdict')}
      />
      <LineField name="pence" label="How much, if a part" width={10} typed={typed} error={error} />
      <LineField
        name="resolution"
        label="By which resolution"
        hint="Like “Item 7, 10 March 2026”."
        typed={typed}
        error={error}
      />
      <TextField name="words" label="Why, in the Board’s words" typed={typed} error={error} />
    </>
  ),
  save: async ({ tx, scope, today }, proposal, typed) => {
    const read = readRecommendation(typed, proposal.askedPence);
    if (!read.ok) return read;
    const done = await recommend(tx, scope, proposal, read.value, today);
    return done.ok ? ok(proposalLink(proposal).href) : refused({ field: 'verdict', text: done.reason });
  },
});

const monthsToReport = 6;

/** What was given, or else what the Board recommends. */
const penceOf = ({ givenPence, recommendedPence }: Proposal): string => {
  const pence = givenPence ?? recommendedPence;
  return pence === null ? '' : poundWords(pence);
};

const decideForm = formRoutes({
  ...atProposal,
  path: '/grants/proposals/:proposal/decide',
  can: mayDecide,
  open: async ({ tx, scope, params }) => {
    const proposal = await findProposal(tx, scope, params.proposal);
    const pot = proposal && (await findPot(tx, scope, proposal.potId));
    if (!proposal || !pot) return null;
    const shares = sharesOf(pot, await proposalsOf(tx, scope, pot.id));
    return { proposal, pot, share: shares.find(({ id }) => id === proposal.id)?.pence ?? 0 };
  },
  events: ['grant.decided'],
  verb: 'Write the decision down',
  title: ({ proposal }) => `What was decided: ${proposal.title}`,
  back: ({ proposal }) => proposalLink(proposal),
  shared: { lock, kept: ({ proposal }) => <Decided proposal={proposal} /> },
  typed: ({ proposal }, today): Typed => ({
    pence: penceOf(proposal),
    post: proposal.decidedBy ?? '',
    words: proposal.decisionWords ?? '',
    reportDue: dateWords(proposal.reportDue ?? plusMonths(today, monthsToReport)),
  }),
  before: ({ proposal, pot, share }) => (
    <p class="govuk-body">
      {poundWords(proposal.askedPence)} is asked for,{' '}
      {proposal.recommendedPence === null
        ? 'and the Board has not recommended anything yet'
        : `the Board recommends ${poundWords(proposal.recommendedPence)}`}
      . {poundWords(pot.left + (proposal.givenPence ?? 0))} can be given.{' '}
      {share > 0 &&
        share < (proposal.recommendedPence ?? 0) &&
        `The same part for each that is recommended would be ${poundWords(share)} here. `}
      What is given is public at once.
    </p>
  ),
  fields: (field) => (
    <>
      <LineField name="pence" label="How much is given" hint="0 if nothing is." width={10} {...field} />
      <LineField
        name="post"
        label="Who decided"
        hint="By their post, like “Director of children’s services”. The Board cannot."
        {...field}
      />
      <TextField name="words" label="Why" {...field} />
      <DayLine name="reportDue" label="By when they report what it did" {...field} />
    </>
  ),
  save: async ({ tx, scope, today }, { proposal }, typed) => {
    const read = readDecision(typed, { askedPence: proposal.askedPence, today });
    if (!read.ok) return read;
    const done = await decide(tx, scope, proposal, read.value, today);
    return done.ok ? ok(proposalLink(proposal).href) : refused({ field: 'pence', text: done.reason });
  },
});

const outcomeForm = formRoutes({
  ...atProposal,
  path: '/grants/proposals/:proposal/outcome',
  can: mayPropose,
  open: async ({ tx, scope, params }) => {
    const proposal = await findProposal(tx, scope, params.proposal);
    return proposal && { ...proposal, given: proposal.givenPence ?? 0 };
  },
  closed: ({ given }) =>
    given > 0 ? null : 'No grant was given for this, so there is nothing to tell of it.',
  events: ['grant.reported'],
  verb: 'Tell it',
  title: ({ title }) => `What it did: ${title}`,
  back: proposalLink,
  shared: { lock, kept: (proposal) => <Decided proposal={proposal} /> },
  typed: ({ did, spentPence }): Typed => ({
    did: did ?? '',
    spent: spentPence === null ? '' : poundWords(spentPence),
  }),
  before: ({ given }) => (
    <p class="govuk-body">
      {poundWords(given)} was given. Everybody reads what you write. Name no young person.
    </p>
  ),
  fields: (field) => (
    <>
      <TextField name="did" label="What it did for them" rows={5} {...field} />
      <LineField
        name="spent"
        label="How much of it was spent"
        hint="What is left goes back to the pot."
        width={10}
        {...field}
      />
    </>
  ),
  save: async ({ tx, scope, today }, proposal, typed) => {
    const isTheirs = personIdOf(scope.actor) === proposal.personId;
    if (!isTheirs && !maySetPots(scope.actor, proposal.bodyId).ok)
      return refused({ field: 'did', text: 'Whoever proposed it tells this, or the clerk or lead officer.' });
    const read = readOutcome(typed, proposal.given);
    if (!read.ok) return read;
    const personal = askAboutPersonal(typed, ['did'], { did: proposal.did }, { did: 'What it did' });
    if (personal !== null) return { ok: false, reason: personal };
    const done = await reportBack(tx, scope, proposal, read.value, today);
    return done.ok ? ok(proposalLink(proposal).href) : refused({ field: 'spent', text: done.reason });
  },
});

export const proposalForms = [...recommendForm, ...decideForm, ...outcomeForm];
