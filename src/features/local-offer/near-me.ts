import { newId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type Taken, takePost } from '../voice/index.ts';
import { nearMeCame, nearMeLeftOut } from './events.ts';
import { addOffer, type Check } from './keep-offer.ts';
import type { NearMeFields } from './rules/read-near-me.ts';
import type { OfferFields } from './rules/read-offer.ts';
import { insertNearMe, lockWaitingService, settleNearMe } from './store.ts';

/** By which the team knows the form. */
const form = 'A service near me';

type Came = { key: string; at: Date; today: string; fromRobot: boolean };

/** Takes a service that somebody tells us of; of a member who is signed in it is kept who. A program's is kept as its words only. */
export const tellOfService = async (
  tx: Tx,
  scope: Scope,
  actor: Actor,
  { service, area, whatFor, contact }: NearMeFields,
  { fromRobot, ...came }: Came,
): Promise<Result<Taken>> => {
  const id = newId();
  const words = [`${service}, ${area}`, whatFor, contact].filter((line) => line !== '').join('\n');
  const taken = await takePost(
    tx,
    scope,
    { form, aboutId: id, ...came },
    { words, firstName: '', mayShow: false, fromRobot },
  );
  if (!taken.ok || fromRobot) return taken;
  await insertNearMe(tx, scope, {
    id,
    service,
    area,
    what_for: whatFor,
    contact,
    came_on: came.today,
    brought_by: actor.kind === 'person' ? actor.name : '',
    person_id: personIdOf(actor),
    state: 'waiting',
    offer_id: null,
  });
  await record(tx, scope, nearMeCame(id));
  return ok(taken.value);
};

/** Leaves a service out that somebody told us of; false where it waits no more. */
export const leaveOutService = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  if (!(await settleNearMe(tx, scope, id, { state: 'left out' }))) return false;
  await record(tx, scope, nearMeLeftOut(id));
  return true;
};

/** Makes an offer of a service that somebody told us of. Answers its id, or null where the service waits no more. */
export const makeOfferOf = async (
  tx: Tx,
  scope: Scope,
  id: string,
  offer: OfferFields,
  check: Check,
): Promise<string | null> => {
  if (!(await lockWaitingService(tx, scope, id))) return null;
  const offerId = await addOffer(tx, scope, offer, check);
  await settleNearMe(tx, scope, id, { state: 'offered', offer_id: offerId });
  return offerId;
};
