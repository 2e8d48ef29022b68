import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, type Ask, route } from '../../../web/route.ts';
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
import { reasonBody, updateBody } from './update-form.ts';
import { reading } from './with-plan.tsx';

const partParams = z.object({ part: z.uuid('The address is not complete.') });
const ofPart = '/updates/parts/:part';

const asThemselves = (
  { inScope, scope, clock }: Ask<unknown, unknown, unknown>,
  work: (at: At) => Promise<Answer> | Answer,
): Promise<Answer> =>
  inScope(async (tx) => {
    const door = await doorOfPerson(tx, scope);
    return work({ tx, scope, door, today: todayIn(clock), back: 'Your updates' });
  });

/** What a lead with an account is asked about. */
export const ownUpdates = route({
  method: 'GET',
  path: '/updates',
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: reading,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) => asThemselves(ask, (at) => showUpdates(at, ask.query.done !== undefined)),
});

/** The form for one action. */
export const ownUpdateForm = route({
  method: 'GET',
  path: ofPart,
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: reading,
  params: partParams,
  handle: (ask) => asThemselves(ask, (at) => showUpdateForm(at, ask.params.part)),
});

/** Takes an update. */
export const saveOwnUpdate = route({
  method: 'POST',
  path: ofPart,
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: { writes: true, events: ['update.given', 'plan part.changed'] },
  params: partParams,
  body: updateBody,
  handle: (ask) => asThemselves(ask, (at) => takeUpdate(at, ask.params.part, ask.body)),
});

/** The form that asks why nothing changes. */
export const ownNoChangeForm = route({
  method: 'GET',
  path: `${ofPart}/no-change`,
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: reading,
  params: partParams,
  handle: (ask) => asThemselves(ask, (at) => showNoChangeForm(at, ask.params.part)),
});

/** Takes a "no change". */
export const saveOwnNoChange = route({
  method: 'POST',
  path: `${ofPart}/no-change`,
  zone: 'board',
  at: 'any board',
  can: mayHavePlans,
  audit: { writes: true, events: ['update.given'] },
  params: partParams,
  body: reasonBody,
  handle: (ask) => asThemselves(ask, (at) => takeNoChange(at, ask.params.part, ask.body.reason)),
});
