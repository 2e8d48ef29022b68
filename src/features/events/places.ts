import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import {
  placeAgreed,
  placeGone,
  placeMovedUp,
  placeNeedsChanged,
  placeTaken,
  placeWaitedFor,
} from './events.ts';
import { type Event, whenOf } from './public-queries.ts';
import { carerBy } from './rules/carer.ts';
import { carerAgreed, carerAsked, carerDidNot, movedUp, signedUp, type Told } from './rules/letters.ts';
import { movesUp, standingFor, type Way } from './rules/places.ts';
import type { Needs, SignUp } from './rules/read-sign-up.ts';
import { closedBecause } from './rules/when.ts';
import { insertSignUp, lockWays, updateSignUp, updateWay } from './store.ts';
import { findSignUp, firstWaiting, insideOf, type SignedUp, signUpByContact } from './team-queries.ts';
import { type Reached, tell } from './tell.ts';

/**
 * What came of a sign-up: `again`, the contact has one already; `same`, this very form had been sent before. `gets` is what
 * somebody new gets at this moment: it may be said to whoever sent the form, since it does not tell whether the contact was
 * known.
 */
export type Signed = {
  id: string;
  how: 'new' | 'again' | 'same';
  gets: 'place' | 'waiting';
  position: number;
};

type Asked = { event: Event; key: string; today: string };

/** Gives somebody a place, or one on the waiting list. Whoever signs up at the same moment waits until this is done. */
export const takePlace = async (
  tx: Tx,
  scope: Scope,
  { event, key, today }: Asked,
  { firstName, age, contact, way, needs, carer }: SignUp,
): Promise<Result<Signed>> => {
  const room = (await lockWays(tx, scope, event.id)).find((one) => one.way === way);
  const now = await whenOf(tx, scope, event.id);
  if (!room || !now || room.places === 0) return refused('You cannot take part that way any more.');
  const closed = closedBecause(now, today);
  if (closed !== null) return refused(closed);
  const before = await signUpByContact(tx, scope, event.id, contact.key);
  const standing = standingFor(room);
  const position = standing === 'waiting' ? room.waiting + 1 : 0;
  if (before)
    return ok({ id: before.id, how: before.key === key ? 'same' : 'again', gets: standing, position });
  const id = newId();
  const isHeld = carer !== null && standing === 'place';
  await insertSignUp(tx, scope, {
    id,
    event_id: event.id,
    way,
    number: room.nextNumber,
    standing,
    gone_because: '',
    first_name: firstName,
    age,
    contact: contact.contact,
    contact_key: contact.key,
    access_needs: needs.access,
    food_needs: needs.food,
    carer: carer ? 'asked' : 'not needed',
    carer_name: carer?.name ?? '',
    carer_contact: carer?.contact.contact ?? '',
    carer_by: isHeld ? carerBy(today, event.day) : null,
    key,
    signed_on: today,
    came: null,
  });
  const added = standing === 'place' ? { taken: 1 } : { waiting: 1 };
  await updateWay(tx, scope, { eventId: event.id, way }, { ...added, next_number: 1 });
  await record(tx, scope, standing === 'place' ? placeTaken(id) : placeWaitedFor(id));
  return ok({ id, how: 'new', gets: standing, position });
};

/** Somebody who has just signed up, without asking the database again while others wait. */
const newlyTold = (
  event: Event,
  today: string,
  { firstName, way, contact, carer }: SignUp,
  { id, gets, position }: Signed,
): Told & Reached => ({
  id,
  firstName,
  way,
  standing: gets,
  position,
  contact: contact.contact,
  carer: carer ? 'asked' : 'not needed',
  carerName: carer?.name ?? '',
  carerContact: carer?.contact.contact ?? '',
  carerBy: carer && gets === 'place' ? carerBy(today, event.day) : null,
});

/** Signs somebody up and tells them, and a parent or carer where they are under 16. */
export const signUp = async (tx: Tx, scope: Scope, asked: Asked, wanted: SignUp): Promise<Result<Signed>> => {
  const taken = await takePlace(tx, scope, asked, wanted);
  if (!taken.ok || taken.value.how === 'same') return taken;
  const { event, today } = asked;
  const { id, how } = taken.value;
  const told = how === 'new' ? newlyTold(event, today, wanted, taken.value) : await findSignUp(tx, scope, id);
  if (!told) return taken;
  const why = how === 'new' ? 'signed up' : `signed up again ${newId()}`;
  await tell(tx, scope, told, { why, today }, signedUp(event, await insideOf(tx, scope, event.id), told));
  if (how === 'new' && told.carer === 'asked')
    await tell(tx, scope, told, { holder: 'carer', why: 'asked', today }, carerAsked(event, told));
  return taken;
};

/** Gives the places that are free to those who wait longest, and tells them. Under the lock of the event. */
export const moveUp = async (
  tx: Tx,
  scope: Scope,
  { event, way, today }: { event: Event; way: Way; today: string },
): Promise<void> => {
  if (event.cancelledOn !== null || event.day < today) return;
  const room = (await lockWays(tx, scope, event.id)).find((one) => one.way === way);
  const many = room ? movesUp(room) : 0;
  if (many === 0) return;
  const inside = await insideOf(tx, scope, event.id);
  for (const { id, carer } of await firstWaiting(tx, scope, { eventId: event.id, way }, many)) {
    const by = carer === 'asked' ? carerBy(today, event.day) : null;
    await updateSignUp(tx, scope, id, { standing: 'place', carer_by: by });
    await updateWay(tx, scope, { eventId: event.id, way }, { taken: 1, waiting: -1 });
    await record(tx, scope, placeMovedUp(id));
    const found = await findSignUp(tx, scope, id);
    if (!found) continue;
    await tell(tx, scope, found, { why: 'moved up', today }, movedUp(event, inside, found));
    if (carer === 'asked')
      await tell(tx, scope, found, { holder: 'carer', why: 'moved up', today }, carerAsked(event, found));
  }
};

type Leaving = { event: Event; because: string; today: string };

/**
 * Takes somebody off the list: their place goes to whoever waits longest, in the same transaction. Answers whether they
 * were still on it, so that of two at once only one has done it.
 */
export const leave = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { event, because, today }: Leaving,
): Promise<boolean> => {
  await lockWays(tx, scope, event.id);
  const found = await findSignUp(tx, scope, id);
  if (!found || found.standing === 'gone') return false;
  await updateSignUp(tx, scope, id, { standing: 'gone', gone_because: because, carer_by: null });
  const { way } = found;
  const came = found.came === true ? { came: -1 } : {};
  const left = found.standing === 'place' ? { taken: -1 } : { waiting: -1 };
  await updateWay(tx, scope, { eventId: event.id, way }, { ...left, ...came });
  await record(tx, scope, placeGone(id));
  if (found.standing === 'place') await moveUp(tx, scope, { event, way, today });
  return true;
};

/** The parent or carer of somebody under 16 says yes or no. Refused where the place has gone meanwhile. */
export const carerSays = async (
  tx: Tx,
  scope: Scope,
  { id }: SignedUp,
  yes: boolean,
  { event, today }: { event: Event; today: string },
): Promise<Result<true>> => {
  await lockWays(tx, scope, event.id);
  const found = await findSignUp(tx, scope, id);
  if (!found || found.standing === 'gone')
    return refused('The place has gone already. They can sign up again while there is room.');
  if (!yes) {
    await leave(tx, scope, id, { event, because: 'a parent or carer said no', today });
    await tell(tx, scope, found, { why: 'carer said no', today }, carerDidNot(event, found, true));
    return ok(true);
  }
  if (found.carer !== 'asked') return ok(true);
  await updateSignUp(tx, scope, id, { carer: 'agreed', carer_by: null });
  await record(tx, scope, placeAgreed(id));
  const agreed = { ...found, carer: 'agreed' as const, carerBy: null };
  const inside = await insideOf(tx, scope, event.id);
  await tell(tx, scope, found, { why: 'carer agreed', today }, carerAgreed(event, inside, agreed));
  return ok(true);
};

/** Changes what somebody needs. */
export const changeNeeds = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { access, food }: Needs,
): Promise<void> => {
  await updateSignUp(tx, scope, id, { access_needs: access, food_needs: food });
  await record(tx, scope, placeNeedsChanged(id));
};
