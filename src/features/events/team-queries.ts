import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { CarerSays } from './rules/carer.ts';
import type { Inside } from './rules/letters.ts';
import type { Standing, Way } from './rules/places.ts';
import { tables } from './store.ts';
import type { Holder } from './tables.ts';

/** Somebody who signed up. `position` is their place on the waiting list, from 1; nought for who does not wait. */
export type SignedUp = {
  id: string;
  eventId: string;
  way: Way;
  number: number;
  standing: Standing;
  goneBecause: string;
  firstName: string;
  age: number;
  contact: string;
  access: string[];
  food: string[];
  carer: CarerSays;
  carerName: string;
  carerContact: string;
  carerBy: string | null;
  key: string;
  signedOn: string;
  came: boolean | null;
  position: number;
};

const signUps = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('event_signup as s')
    .select(({ selectFrom, fn }) => [
      's.id',
      's.event_id as eventId',
      's.way',
      's.number',
      's.standing',
      's.gone_because as goneBecause',
      's.first_name as firstName',
      's.age',
      's.contact',
      's.access_needs as access',
      's.food_needs as food',
      's.carer',
      's.carer_name as carerName',
      's.carer_contact as carerContact',
      's.carer_by as carerBy',
      's.key',
      's.signed_on as signedOn',
      's.came',
      selectFrom('event_signup as before')
        .select(fn.countAll<string>().as('position'))
        .whereRef('before.authority_id', '=', 's.authority_id')
        .whereRef('before.event_id', '=', 's.event_id')
        .whereRef('before.way', '=', 's.way')
        .whereRef('before.number', '<=', 's.number')
        .where('before.standing', '=', 'waiting')
        .as('position'),
    ])
    .where('s.authority_id', '=', authorityId);

type Found = Omit<SignedUp, 'position'> & { position: string | null };

const asSignedUp = (found: Found): SignedUp => ({
  ...found,
  position: found.standing === 'waiting' ? Number(found.position) : 0,
});

/** Everybody who signed up for an event and did not leave, in their order. */
export const signUpsOf = async (tx: Tx, scope: Scope, eventId: string): Promise<SignedUp[]> =>
  (
    await signUps(tx, scope)
      .where('s.event_id', '=', eventId)
      .where('s.standing', '<>', 'gone')
      .orderBy('s.way')
      .orderBy('s.number')
      .execute()
  ).map(asSignedUp);

export const findSignUp = async (tx: Tx, scope: Scope, id: string): Promise<SignedUp | undefined> => {
  const found = await signUps(tx, scope).where('s.id', '=', id).executeTakeFirst();
  return found && asSignedUp(found);
};

/** Who has signed up for an event with a contact, and has not left. */
export const signUpByContact = (
  tx: Tx,
  { authorityId }: Scope,
  eventId: string,
  contactKey: string,
): Promise<{ id: string; key: string } | undefined> =>
  tables(tx)
    .selectFrom('event_signup')
    .select(['id', 'key'])
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .where('contact_key', '=', contactKey)
    .where('standing', '<>', 'gone')
    .executeTakeFirst();

/** Whose place a link opens. */
export const signUpBySecret = async (
  tx: Tx,
  scope: Scope,
  secret: string,
  holder: Holder,
): Promise<SignedUp | undefined> => {
  const link = await tables(tx)
    .selectFrom('event_link')
    .select('signup_id')
    .where('authority_id', '=', scope.authorityId)
    .where('token_sha256', '=', sha256Of(secret))
    .where('holder', '=', holder)
    .executeTakeFirst();
  return link && findSignUp(tx, scope, link.signup_id);
};

/** The first who wait for a way, in their order. */
export const firstWaiting = async (
  tx: Tx,
  scope: Scope,
  { eventId, way }: { eventId: string; way: Way },
  many: number,
): Promise<SignedUp[]> =>
  (
    await signUps(tx, scope)
      .where('s.event_id', '=', eventId)
      .where('s.way', '=', way)
      .where('s.standing', '=', 'waiting')
      .orderBy('s.number')
      .limit(many)
      .execute()
  ).map(asSignedUp);

/** Places at an event to which a parent or carer had to agree before `today`, and did not. */
export const lapsedPlaces = async (
  tx: Tx,
  scope: Scope,
  eventId: string,
  today: string,
): Promise<SignedUp[]> =>
  (
    await signUps(tx, scope)
      .where('s.event_id', '=', eventId)
      .where('s.standing', '=', 'place')
      .where('s.carer', '=', 'asked')
      .where('s.carer_by', '<', today)
      .orderBy('s.number')
      .execute()
  ).map(asSignedUp);

/** What those who have a place are told of an event. */
export const insideOf = async (tx: Tx, { authorityId }: Scope, eventId: string): Promise<Inside> =>
  (await tables(tx)
    .selectFrom('event_inside')
    .select(['place', 'link'])
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .executeTakeFirst()) ?? { place: '', link: '' };

/** Something that the team has to tell somebody by telephone or text: `words` are those of the letter they would have got. */
export type ToTell = {
  id: string;
  signUpId: string;
  eventId: string;
  holder: Holder;
  words: string[];
  toldOn: string;
  firstName: string;
  contact: string;
  carerName: string;
  carerContact: string;
};

const toTell = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('event_told as t')
    .innerJoin('event_signup as s', (join) =>
      join.onRef('s.authority_id', '=', 't.authority_id').onRef('s.id', '=', 't.signup_id'),
    )
    .select([
      't.id',
      't.signup_id as signUpId',
      's.event_id as eventId',
      't.holder',
      't.words',
      't.told_on as toldOn',
      's.first_name as firstName',
      's.contact',
      's.carer_name as carerName',
      's.carer_contact as carerContact',
    ])
    .where('t.authority_id', '=', authorityId)
    .where('t.by_team', '=', true);

/** Whom the team still has to tell, the oldest first. */
export const listToTell = (tx: Tx, scope: Scope): Promise<ToTell[]> =>
  toTell(tx, scope).where('t.done_on', 'is', null).orderBy('t.told_on').orderBy('t.id').execute();

export const findToTell = (tx: Tx, scope: Scope, id: string): Promise<ToTell | undefined> =>
  toTell(tx, scope).where('t.id', '=', id).executeTakeFirst();

/** How an event was, 1 to 5, of everybody who told. */
export const scoresOf = async (tx: Tx, { authorityId }: Scope, eventId: string): Promise<number[]> =>
  (
    await tables(tx)
      .selectFrom('event_score')
      .select('score')
      .where('authority_id', '=', authorityId)
      .where('event_id', '=', eventId)
      .execute()
  ).map(({ score }) => score);

/** A picture as the team keeps it. `shown`: whether all who are on it still agree. */
export type KeptPicture = { id: string; says: string; people: number; addedOn: string; shown: boolean };

export const picturesOf = (tx: Tx, { authorityId }: Scope, eventId: string): Promise<KeptPicture[]> =>
  tables(tx)
    .selectFrom('event_picture as p')
    .leftJoin('event_picture_shown as s', (join) =>
      join.onRef('s.authority_id', '=', 'p.authority_id').onRef('s.picture_id', '=', 'p.id'),
    )
    .select(({ eb }) => [
      'p.id',
      'p.says',
      'p.people',
      'p.added_on as addedOn',
      eb('s.picture_id', 'is not', null).$castTo<boolean>().as('shown'),
    ])
    .where('p.authority_id', '=', authorityId)
    .where('p.event_id', '=', eventId)
    .orderBy('p.added_on')
    .orderBy('p.id')
    .execute();

/** The bytes of a picture, and of which event it is. */
export const findPicture = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
): Promise<{ eventId: string; bytes: Buffer } | undefined> =>
  tables(tx)
    .selectFrom('event_picture')
    .select(['event_id as eventId', 'bytes'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();

/** How many people are still known who signed up for events before a day (ISO). */
export const countPeople = async (tx: Tx, { authorityId }: Scope, before: string): Promise<number> => {
  const { people } = await tables(tx)
    .selectFrom('event_signup as s')
    .innerJoin('event as e', (join) =>
      join.onRef('e.authority_id', '=', 's.authority_id').onRef('e.id', '=', 's.event_id'),
    )
    .select(({ fn }) => fn.countAll<string>().as('people'))
    .where('s.authority_id', '=', authorityId)
    .where('e.day', '<', before)
    .executeTakeFirstOrThrow();
  return Number(people);
};
