import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { ok } from '../../../kernel/result.ts';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import {
  allRounds,
  criteriaOfRound,
  entriesOf,
  findRound,
  latestRound,
  type RewardRound,
  whyRoundFixed,
} from '../reward-queries.ts';
import { givePrizes, makeRound, takePrizesBack } from '../rewards.ts';
import { readRound, usualCriteria } from '../rules/year.ts';
import { roundView } from './round.view.tsx';
import { noParams, ofRound, rewardsLink, team, voiceLink } from './team.ts';

const roundsView = (rounds: readonly RewardRound[]): JSX.Element => (
  <>
    <Breadcrumbs items={[voiceLink, { text: rewardsLink.text }]} />
    <h1 class="govuk-heading-l">{rewardsLink.text}</h1>
    <p class="govuk-body">
      {rounds.length === 0
        ? 'There are none yet. Set up a half term: its days, its prizes, and by what entries are assessed.'
        : counted(rounds.length, 'half term')}
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {rounds.map(({ id, title, opensOn, closesOn }) => (
        <li key={id}>
          <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/rewards/${id}`}>
            {title}
          </a>
          <br />
          Entries from {dateWords(opensOn)} to {dateWords(closesOn)}
        </li>
      ))}
    </ul>
    <Button href="/voice/rewards/new" text="Set up a half term" />
  </>
);

const rewardsOfTeam = route({
  ...team,
  method: 'GET',
  path: '/voice/rewards',
  audit: { writes: false, because: 'which rewards there are' },
  params: noParams,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => page(rewardsLink.text, roundsView(await allRounds(tx, scope)))),
});

const usualPrizes = 20;

const newRound = formRoutes({
  ...team,
  path: '/voice/rewards/new',
  params: noParams,
  open: async ({ tx, scope }) => {
    const last = await latestRound(tx, scope);
    const stated = last ? (await criteriaOfRound(tx, scope, last.id)).map(({ words }) => words) : [];
    return { criteria: stated.length > 0 ? stated : usualCriteria };
  },
  events: ['rewards.set'],
  verb: 'Set it up',
  title: () => 'Set up a half term',
  back: () => rewardsLink,
  above: [voiceLink],
  typed: ({ criteria }): Typed => ({ prizes: String(usualPrizes), criteria: criteria.join('\n') }),
  fields: (field) => (
    <>
      <LineField name="title" label="What it is called" hint="Like “Rewards, spring half term”." {...field} />
      <TextField name="about" label="What it is, for everybody to read" {...field} />
      <DayLine name="opensOn" label="First day for entries" {...field} />
      <DayLine name="closesOn" label="Last day for entries" {...field} />
      <LineField name="prizes" label="How many prizes" width={4} {...field} />
      <TextField
        name="criteria"
        label="By what entries are assessed"
        hint="One on each line. Everybody reads them. You can change them until the first entry is assessed."
        rows={4}
        {...field}
      />
    </>
  ),
  save: async ({ tx, scope }, _found, typed) => {
    const read = readRound(typed);
    return read.ok ? ok(`/voice/rewards/${await makeRound(tx, scope, read.value)}`) : read;
  },
});

const roundOfTeam = route({
  ...team,
  method: 'GET',
  path: '/voice/rewards/:round',
  audit: { writes: false, because: 'what was sent to the team, for the team' },
  params: ofRound,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const round = await findRound(tx, scope, params.round);
      if (!round) return notFound('these rewards');
      const criteria = await criteriaOfRound(tx, scope, round.id);
      const whyFixed = await whyRoundFixed(tx, scope, round.id);
      return page(
        round.title,
        roundView({ round, criteria, whyFixed, entries: await entriesOf(tx, scope, round.id) }),
      );
    }),
});

const prizes = stepRoute({
  ...team,
  path: '/voice/rewards/:round/prizes',
  params: ofRound,
  events: ['rewards.prizes given'],
  work: async ({ tx, scope, params, today }, typed) => {
    const round = await findRound(tx, scope, params.round);
    if (!round) return null;
    const breaking =
      textIn(typed, 'how') === 'chosen'
        ? ({ kind: 'chosen', ids: manyIn(typed, 'chosen'), reason: textIn(typed, 'reason') } as const)
        : ({ kind: 'lot' } as const);
    const done = await givePrizes(tx, scope, round.id, breaking, today);
    return done.ok ? ok(`/voice/rewards/${round.id}`) : done;
  },
});

const prizesBack = stepRoute({
  ...team,
  path: '/voice/rewards/:round/take-back',
  params: ofRound,
  events: ['rewards.prizes taken back'],
  work: async ({ tx, scope, params }) => {
    const round = await findRound(tx, scope, params.round);
    if (!round) return null;
    await takePrizesBack(tx, scope, round.id);
    return ok(`/voice/rewards/${round.id}`);
  },
});

export const rewardRoutes = [rewardsOfTeam, ...newRound, roundOfTeam, prizes, prizesBack];
