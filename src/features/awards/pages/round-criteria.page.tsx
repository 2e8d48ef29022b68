import { ok, refused } from '../../../kernel/result.ts';
import { formRoutes } from '../../../web/form-routes.tsx';
import { arrangeRoundCriteria } from '../arrange.ts';
import { lockRound } from '../lock.ts';
import { criteriaOfRound, findRound, whyRoundFixed } from '../reward-queries.ts';
import { readCriteria } from '../rules/arrange.ts';
import { CriteriaInOrder, CriterionRows, typedCriteria } from './arrange.view.tsx';
import { ofRound, rewardsLink, roundLink, team, voiceLink } from './team.ts';

/** By what the entries of a half term are assessed: changed until the first of them is. */
export const roundCriteriaForm = formRoutes({
  ...team,
  path: '/voice/rewards/:round/criteria',
  params: ofRound,
  open: async ({ tx, scope, params }) => {
    const round = await findRound(tx, scope, params.round);
    return (
      round && {
        round,
        criteria: await criteriaOfRound(tx, scope, round.id),
        why: await whyRoundFixed(tx, scope, round.id),
      }
    );
  },
  closed: ({ why }) => why,
  events: ['rewards.criteria arranged'],
  verb: 'Save the criteria',
  title: () => 'By what entries are assessed',
  back: ({ round }) => roundLink(round),
  above: [voiceLink, rewardsLink],
  shared: {
    lock: ({ tx, scope, params }) => lockRound(tx, scope, params.round),
    kept: CriteriaInOrder,
  },
  typed: ({ criteria }) => typedCriteria(criteria),
  before: () => (
    <p class="govuk-body">
      Everybody reads them at once, also where they enter. They stand in the order of their places. There are
      three empty rows for new criteria after each save. All this can be changed until the first entry is
      assessed.
    </p>
  ),
  fields: (field) => <CriterionRows label="What you look at" {...field} />,
  save: async ({ tx, scope }, { round, criteria }, typed) => {
    const read = readCriteria(typed, criteria);
    if (!read.ok) return read;
    const done = await arrangeRoundCriteria(tx, scope, round.id, read.value);
    return done.ok
      ? ok(`/voice/rewards/${round.id}/criteria`)
      : refused({ field: 'criterion-0-words', text: done.reason });
  },
});
