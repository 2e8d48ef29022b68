import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { eventAdded, eventCancelled, eventChanged, eventOnAfterAll } from './events.ts';
import { moveUp } from './places.ts';
import { type Event, findEvent } from './public-queries.ts';
import { cancelled, changed, type Letter, onAfterAll } from './rules/letters.ts';
import type { Way } from './rules/places.ts';
import type { EventPlan } from './rules/read-event.ts';
import { insertEvent, lockWays, updateEvent, updateInside, updateWay } from './store.ts';
import { insideOf, type SignedUp, signUpsOf } from './team-queries.ts';
import { tell } from './tell.ts';

type At = { at: Date; today: string };

const stale = 'Somebody else changed this event meanwhile. Open it again and look what is different.';

const bothWays: readonly Way[] = ['in person', 'online'];

const rowOf = ({
  title,
  about,
  week,
  day,
  begins,
  ends,
  place,
  agesFrom,
  agesTo,
  panel,
  closesOn,
}: EventPlan) => ({
  title,
  about,
  week,
  day,
  begins,
  ends,
  place,
  ages_from: agesFrom,
  ages_to: agesTo,
  panel,
  closes_on: closesOn,
});

const freeSlug = async (tx: Tx, scope: Scope, { title, day }: EventPlan, id: string): Promise<string> => {
  const slug = slugOf(`${title} ${day}`);
  return (await findEvent(tx, scope, { slug })) ? `${slug}-${id.slice(0, 8)}` : slug;
};

/** Puts an event on the calendar: everybody sees it at once. Answers its id. */
export const addEvent = async (tx: Tx, scope: Scope, plan: EventPlan, at: Date): Promise<string> => {
  const id = newId();
  const slug = await freeSlug(tx, scope, plan, id);
  const open = { cancelled_on: null, cancelled_because: '', version: 1, changed_at: at };
  await insertEvent(tx, scope, { id, slug, ...rowOf(plan), ...open }, plan.inside, plan.places);
  await record(tx, scope, eventAdded(id));
  return id;
};

const tellAll = async (
  tx: Tx,
  scope: Scope,
  event: Event,
  why: string,
  today: string,
  letter: (told: SignedUp) => Letter,
): Promise<void> => {
  for (const found of await signUpsOf(tx, scope, event.id))
    await tell(tx, scope, found, { why, today }, letter(found));
};

const moveUpEverywhere = async (tx: Tx, scope: Scope, event: Event, today: string): Promise<void> => {
  for (const way of bothWays) await moveUp(tx, scope, { event, way, today });
};

const whatMatters = ({ day, begins, ends, place }: EventPlan | Event, inside: EventPlan['inside']): string =>
  JSON.stringify([day, begins, ends, place, inside.place, inside.link]);

/**
 * Changes an event. More places let those up who wait; fewer send nobody away. Where the day, a time or the place is
 * another one, everybody who signed up is told. Refused where somebody else changed it meanwhile.
 */
export const changeEvent = async (
  tx: Tx,
  scope: Scope,
  before: Event,
  plan: EventPlan,
  { at, today }: At,
): Promise<Result<true>> => {
  await lockWays(tx, scope, before.id);
  const insideBefore = await insideOf(tx, scope, before.id);
  if (!(await updateEvent(tx, scope, before, { ...rowOf(plan), changed_at: at }))) return refused(stale);
  await updateInside(tx, scope, before.id, plan.inside);
  for (const way of bothWays)
    await updateWay(tx, scope, { eventId: before.id, way }, { places: plan.places[way] });
  await record(tx, scope, eventChanged(before.id));
  const event = await findEvent(tx, scope, { id: before.id });
  if (!event) return refused(stale);
  if (whatMatters(before, insideBefore) !== whatMatters(plan, plan.inside))
    await tellAll(tx, scope, event, `changed ${event.version}`, today, (told) =>
      changed(event, plan.inside, told),
    );
  await moveUpEverywhere(tx, scope, event, today);
  return ok(true);
};

/** Calls an event off and tells everybody who signed up. They stay on its list, so that it can be on after all. */
export const cancelEvent = async (
  tx: Tx,
  scope: Scope,
  event: Event,
  because: string,
  { at, today }: At,
): Promise<Result<true>> => {
  await lockWays(tx, scope, event.id);
  const changes = { cancelled_on: today, cancelled_because: because, changed_at: at };
  if (!(await updateEvent(tx, scope, event, changes))) return refused(stale);
  await record(tx, scope, eventCancelled(event.id));
  await tellAll(tx, scope, event, `cancelled ${event.version}`, today, (told) =>
    cancelled(event, told, because),
  );
  return ok(true);
};

/** An event that was called off is on after all: everybody on its list is told. */
export const putOnAfterAll = async (
  tx: Tx,
  scope: Scope,
  event: Event,
  { at, today }: At,
): Promise<Result<true>> => {
  await lockWays(tx, scope, event.id);
  const changes = { cancelled_on: null, cancelled_because: '', changed_at: at };
  if (!(await updateEvent(tx, scope, event, changes))) return refused(stale);
  await record(tx, scope, eventOnAfterAll(event.id));
  const inside = await insideOf(tx, scope, event.id);
  await tellAll(tx, scope, event, `on after all ${event.version}`, today, (told) =>
    onAfterAll(event, inside, told),
  );
  await moveUpEverywhere(tx, scope, { ...event, cancelledOn: null }, today);
  return ok(true);
};
