import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, type Ask, notFound, route } from '../../../web/route.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { doorByHand } from '../update-door.ts';
import { type At, showNoChangeForm, showUpdateForm, takeNoChange, takeUpdate } from './give-update.tsx';
import { reasonBody, updateBody } from './update-form.ts';
import { reading } from './with-plan.tsx';
import { ofRound, roundPartParams } from './with-round.tsx';

const ofPart = `${ofRound}/parts/:part`;

const byHand = (
  { inScope, scope, params, clock }: Ask<{ plan: string; round: string }, unknown, unknown>,
  work: (at: At) => Promise<Answer> | Answer,
): Promise<Answer> =>
  inScope(async (tx) => {
    const door = await doorByHand(tx, scope, params);
    return door
      ? work({ tx, scope, door, today: todayIn(clock), back: 'The round' })
      : notFound('an open round there');
  });

/** The form for what a lead said in another way than by the link. */
export const updateFormByHand = route({
  method: 'GET',
  path: ofPart,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: roundPartParams,
  handle: (ask) => byHand(ask, (at) => showUpdateForm(at, ask.params.part)),
});

/** Takes it. */
export const saveUpdateByHand = route({
  method: 'POST',
  path: ofPart,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update.given', 'plan part.changed'] },
  params: roundPartParams,
  body: updateBody,
  handle: (ask) => byHand(ask, (at) => takeUpdate(at, ask.params.part, ask.body)),
});

/** The form for a lead who said that nothing changed. */
export const noChangeFormByHand = route({
  method: 'GET',
  path: `${ofPart}/no-change`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: roundPartParams,
  handle: (ask) => byHand(ask, (at) => showNoChangeForm(at, ask.params.part)),
});

/** Takes that. */
export const saveNoChangeByHand = route({
  method: 'POST',
  path: `${ofPart}/no-change`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update.given'] },
  params: roundPartParams,
  body: reasonBody,
  handle: (ask) => byHand(ask, (at) => takeNoChange(at, ask.params.part, ask.body.reason)),
});
