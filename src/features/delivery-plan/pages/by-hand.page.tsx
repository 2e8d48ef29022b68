import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, type Ask, notFound, type Route, route } from '../../../web/route.ts';
import { evidenceToChoose } from '../evidence.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { doorByHand } from '../update-door.ts';
import { type At, showNoChangeForm, showUpdateForm, takeNoChange, takeUpdate } from './give-update.tsx';
import { oneFile, reasonBody, updateBody } from './update-form.ts';
import { reading } from './with-plan.tsx';
import { ofRound, roundPartParams } from './with-round.tsx';

const ofPart = `${ofRound}/parts/:part`;

const byHand =
  (ofMeetings: OfMeetings) =>
  (
    { inScope, scope, params, clock }: Ask<{ plan: string; round: string }, unknown, unknown>,
    work: (at: At) => Promise<Answer> | Answer,
  ): Promise<Answer> =>
    inScope(async (tx) => {
      const door = await doorByHand(tx, scope, params);
      const today = todayIn(clock);
      const toChoose = (bodyId: string) => evidenceToChoose(tx, scope, { bodyId, today, ofMeetings });
      return door
        ? work({ tx, scope, door, today, back: 'The round', toChoose })
        : notFound('an open round there');
    });

const place = { zone: 'board', at: placeOfPlan, can: mayKeepPlan, params: roundPartParams } as const;

/** Where whoever keeps a plan writes down what a lead said in another way than by the link. */
export const byHandRoutes = (ofMeetings: OfMeetings): Route[] => {
  const open = byHand(ofMeetings);
  return [
    route({
      ...place,
      method: 'GET',
      path: ofPart,
      audit: reading,
      handle: (ask) => open(ask, (at) => showUpdateForm(at, ask.params.part)),
    }),
    route({
      ...place,
      method: 'POST',
      path: ofPart,
      audit: { writes: true, events: ['update.given', 'plan part.changed'] },
      body: updateBody,
      uploads: oneFile,
      handle: (ask) =>
        open(ask, (at) => takeUpdate(at, ask.params.part, { body: ask.body, file: ask.files.at(0) ?? null })),
    }),
    route({
      ...place,
      method: 'GET',
      path: `${ofPart}/no-change`,
      audit: reading,
      handle: (ask) => open(ask, (at) => showNoChangeForm(at, ask.params.part)),
    }),
    route({
      ...place,
      method: 'POST',
      path: `${ofPart}/no-change`,
      audit: { writes: true, events: ['update.given'] },
      body: reasonBody,
      handle: (ask) => open(ask, (at) => takeNoChange(at, ask.params.part, ask.body.reason)),
    }),
  ];
};
