import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, type Ask, type Route, route } from '../../../web/route.ts';
import { evidenceToChoose } from '../evidence.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayHavePlans } from '../policy.ts';
import { doorOfPerson } from '../update-door.ts';
import {
  type At,
  showNoChangeForm,
  showUpdateForm,
  showUpdates,
  takeNoChange,
  takeUpdate,
} from './give-update.tsx';
import { oneFile, reasonBody, updateBody } from './update-form.ts';
import { reading } from './with-plan.tsx';

const partParams = z.object({ part: z.uuid('The address is not complete.') });
const ofPart = '/updates/parts/:part';

const asThemselves =
  (ofMeetings: OfMeetings) =>
  (
    { inScope, scope, clock }: Ask<unknown, unknown, unknown>,
    work: (at: At) => Promise<Answer> | Answer,
  ): Promise<Answer> =>
    inScope(async (tx) => {
      const door = await doorOfPerson(tx, scope);
      const today = todayIn(clock);
      const toChoose = (bodyId: string) => evidenceToChoose(tx, scope, { bodyId, today, ofMeetings });
      return work({ tx, scope, door, today, back: 'Your updates', toChoose });
    });

const place = { zone: 'board', at: 'any board', can: mayHavePlans } as const;

/** Where a lead with an account sees what they are asked about, and answers. */
export const ownUpdateRoutes = (ofMeetings: OfMeetings): Route[] => {
  const open = asThemselves(ofMeetings);
  return [
    route({
      ...place,
      method: 'GET',
      path: '/updates',
      audit: reading,
      query: z.object({ done: z.string().optional() }),
      handle: (ask) => open(ask, (at) => showUpdates(at, ask.query.done !== undefined)),
    }),
    route({
      ...place,
      method: 'GET',
      path: ofPart,
      audit: reading,
      params: partParams,
      handle: (ask) => open(ask, (at) => showUpdateForm(at, ask.params.part)),
    }),
    route({
      ...place,
      method: 'POST',
      path: ofPart,
      audit: { writes: true, events: ['update.given', 'plan part.changed'] },
      params: partParams,
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
      params: partParams,
      handle: (ask) => open(ask, (at) => showNoChangeForm(at, ask.params.part)),
    }),
    route({
      ...place,
      method: 'POST',
      path: `${ofPart}/no-change`,
      audit: { writes: true, events: ['update.given'] },
      params: partParams,
      body: reasonBody,
      handle: (ask) => open(ask, (at) => takeNoChange(at, ask.params.part, ask.body.reason)),
    }),
  ];
};
