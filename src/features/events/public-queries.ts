import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Room, Way } from './rules/places.ts';
import { tables } from './store.ts';

/** How full one way of taking part is; `came` counts who was ticked at the door. */
export type WayOf = Room & { way: Way; came: number };

/** An event as everybody may read it. Days are ISO, times "18:00"; `ends` and `week` are empty where there is none. */
export type Event = {
  id: string;
  slug: string;
  title: string;
  about: string;
  week: string;
  day: string;
  begins: string;
  ends: string;
  place: string;
  agesFrom: number | null;
  agesTo: number | null;
  panel: boolean;
  closesOn: string;
  cancelledOn: string | null;
  cancelledBecause: string;
  version: number;
  changedAt: Date;
  /** The ways that are offered, or that people still come by. */
  ways: WayOf[];
};

const events = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('event')
    .select([
      'id',
      'slug',
      'title',
      'about',
      'week',
      'day',
      'begins',
      'ends',
      'place',
      'ages_from as agesFrom',
      'ages_to as agesTo',
      'panel',
      'closes_on as closesOn',
      'cancelled_on as cancelledOn',
      'cancelled_because as cancelledBecause',
      'version',
      'changed_at as changedAt',
    ])
    .where('authority_id', '=', authorityId);

const withWays = async (tx: Tx, { authorityId }: Scope, found: Omit<Event, 'ways'>[]): Promise<Event[]> => {
  if (found.length === 0) return [];
  const ways = await tables(tx)
    .selectFrom('event_way')
    .select(['event_id as eventId', 'way', 'places', 'taken', 'waiting', 'came'])
    .where('authority_id', '=', authorityId)
    .where(
      'event_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('way')
    .execute();
  return found.map((event) => ({
    ...event,
    ways: ways
      .filter((one) => one.eventId === event.id && one.places + one.taken + one.waiting > 0)
      .map(({ way, places, taken, waiting, came }) => ({ way, places, taken, waiting, came })),
  }));
};

/** Events from the day `from` on, the next one first. */
export const eventsFrom = async (tx: Tx, scope: Scope, from: string): Promise<Event[]> =>
  withWays(
    tx,
    scope,
    await events(tx, scope).where('day', '>=', from).orderBy('day').orderBy('begins').orderBy('id').execute(),
  );

const mostPast = 40;

/** Events before a day, the last one first; at most forty. */
export const eventsBefore = async (tx: Tx, scope: Scope, before: string): Promise<Event[]> =>
  withWays(
    tx,
    scope,
    await events(tx, scope)
      .where('day', '<', before)
      .orderBy('day', 'desc')
      .orderBy('id')
      .limit(mostPast)
      .execute(),
  );

/** One event by its id, or by its address ("slug"). */
export const findEvent = async (
  tx: Tx,
  scope: Scope,
  by: { id: string } | { slug: string },
): Promise<Event | undefined> => {
  const found = events(tx, scope);
  const one = 'id' in by ? found.where('id', '=', by.id) : found.where('slug', '=', by.slug);
  return (await withWays(tx, scope, await one.execute()))[0];
};

/** What decides whether one can still sign up for an event, as it is now. */
export const whenOf = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
): Promise<Pick<Event, 'day' | 'closesOn' | 'cancelledOn'> | undefined> =>
  tables(tx)
    .selectFrom('event')
    .select(['day', 'closes_on as closesOn', 'cancelled_on as cancelledOn'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();

/** A picture that everybody on it agrees to. `says` tells what is on it to who cannot see it. */
export type ShownPicture = { id: string; says: string };

/** The pictures of an event that may be shown, as things are now. */
export const shownPictures = (tx: Tx, { authorityId }: Scope, eventId: string): Promise<ShownPicture[]> =>
  tables(tx)
    .selectFrom('event_picture_shown')
    .select(['picture_id as id', 'says'])
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .orderBy('picture_id')
    .execute();

/** Whether a picture may be shown, as things are now. */
export const isShown = async (tx: Tx, { authorityId }: Scope, pictureId: string): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('event_picture_shown')
    .select('picture_id')
    .where('authority_id', '=', authorityId)
    .where('picture_id', '=', pictureId)
    .executeTakeFirst()) !== undefined;

/** What the Board is told of a time: how many events took place, and how many people had a place and came. */
type EventsCounts = { events: number; places: number; taken: number; came: number };

/** Counts the events that took place from one day to another (ISO, both of them in). Zone public: no row tells of anybody. */
export const eventsCounts = async (
  tx: Tx,
  { authorityId }: Scope,
  { from, to }: { from: string; to: string },
): Promise<EventsCounts> => {
  const counted = await tables(tx)
    .selectFrom('event as e')
    .innerJoin('event_way as w', (join) =>
      join.onRef('w.authority_id', '=', 'e.authority_id').onRef('w.event_id', '=', 'e.id'),
    )
    .select(({ fn }) => [
      fn.count<string>('e.id').distinct().as('events'),
      fn.sum<string | null>('w.places').as('places'),
      fn.sum<string | null>('w.taken').as('taken'),
      fn.sum<string | null>('w.came').as('came'),
    ])
    .where('e.authority_id', '=', authorityId)
    .where('e.cancelled_on', 'is', null)
    .where('e.day', '>=', from)
    .where('e.day', '<=', to)
    .executeTakeFirstOrThrow();
  const { events: held, places, taken, came } = counted;
  return { events: Number(held), places: Number(places), taken: Number(taken), came: Number(came) };
};
