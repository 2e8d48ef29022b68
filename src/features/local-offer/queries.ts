import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { usualMonths } from './rules/check-due.ts';
import type { District } from './rules/districts.ts';
import type { Labels } from './rules/labels.ts';
import type { OfferContent, OfferWords } from './rules/offer.ts';
import type { OfferFields } from './rules/read-offer.ts';
import { tables } from './store.ts';

/** An offer as everybody sees it. Days are ISO. */
export type Shown = OfferContent & { id: string; slug: string; checkedOn: string; checkedBy: string };

const contentColumns = [
  'o.id',
  'o.slug',
  'o.kind',
  'o.heading',
  'o.age_from as ageFrom',
  'o.age_to as ageTo',
  'o.areas',
  'o.situations',
  'o.words',
  'o.reach',
  'o.checked_on as checkedOn',
  'o.checked_by as checkedBy',
] as const;

const shown = (tx: Tx, { authorityId }: Scope) =>
  tables(tx).selectFrom('offer_shown as o').select(contentColumns).where('o.authority_id', '=', authorityId);

/** Every offer that everybody sees, by title. Zone public. */
export const shownOffers = async (tx: Tx, scope: Scope): Promise<Shown[]> =>
  (await shown(tx, scope).execute()).sort((one, other) => one.words.title.localeCompare(other.words.title));

export const shownOffer = (tx: Tx, scope: Scope, slug: string): Promise<Shown | undefined> =>
  shown(tx, scope).where('o.slug', '=', slug).executeTakeFirst();

/** The seal of an offer's English, by which a translation knows whether it was changed since. */
export const sealOf = (words: OfferWords): string =>
  sha256Of(
    JSON.stringify([
      words.title,
      words.what,
      words.who,
      words.howMuch,
      words.steps,
      words.contact,
      words.alsoCalled,
    ]),
  );

/** An offer's words in other languages, and whether the English was changed since. Zone public. */
export type Translation = { language: string; words: OfferWords; isOld: boolean };

export const translationsOf = async (
  tx: Tx,
  { authorityId }: Scope,
  offer: Pick<Shown, 'id' | 'words'>,
): Promise<Translation[]> => {
  const rows = await tables(tx)
    .selectFrom('offer_translation')
    .select(['language', 'words', 'english_sha256 as seal'])
    .where('authority_id', '=', authorityId)
    .where('offer_id', '=', offer.id)
    .orderBy('language')
    .execute();
  return rows.map(({ language, words, seal }) => ({ language, words, isOld: seal !== sealOf(offer.words) }));
};

/** The words of every page in a language; none where nobody translated them. Zone public. */
export const labelsIn = async (tx: Tx, { authorityId }: Scope, language: string): Promise<Labels> =>
  (
    await tables(tx)
      .selectFrom('offer_label')
      .select('words')
      .where('authority_id', '=', authorityId)
      .where('language', '=', language)
      .executeTakeFirst()
  )?.words ?? {};

/** The languages that some offer is translated into. Zone public. */
export const languagesThere = async (tx: Tx, { authorityId }: Scope): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('offer_translation')
      .select('language')
      .distinct()
      .where('authority_id', '=', authorityId)
      .orderBy('language')
      .execute()
  ).map(({ language }) => language);

/** Which postcode districts are in which area. Zone public. */
export const districtsThere = (tx: Tx, { authorityId }: Scope): Promise<District[]> =>
  tables(tx)
    .selectFrom('offer_district')
    .select(['district', 'area'])
    .where('authority_id', '=', authorityId)
    .orderBy('area')
    .orderBy('district')
    .execute();

/** An offer as the team keeps it. */
export type KeptOffer = OfferFields & {
  id: string;
  slug: string;
  version: number;
  checkedOn: string;
  checkedBy: string;
  askedOn: string | null;
  takenDownOn: string | null;
};

const kept = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('offer as o')
    .select([
      ...contentColumns,
      'o.version',
      'o.owner_post as ownerPost',
      'o.owner_email as ownerEmail',
      'o.asked_on as askedOn',
      'o.taken_down_on as takenDownOn',
    ])
    .where('o.authority_id', '=', authorityId);

/** Every offer that the team keeps, the one that was checked longest ago first. Zone voice, as all that follows. */
export const keptOffers = (tx: Tx, scope: Scope): Promise<KeptOffer[]> =>
  kept(tx, scope).orderBy('o.checked_on').orderBy('o.slug').execute();

export const findOffer = (tx: Tx, scope: Scope, id: string): Promise<KeptOffer | undefined> =>
  kept(tx, scope).where('o.id', '=', id).executeTakeFirst();

/** Which of these addresses are taken. */
export const slugsLike = async (tx: Tx, { authorityId }: Scope, slug: string): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('offer')
      .select('slug')
      .where('authority_id', '=', authorityId)
      .where('slug', 'like', `${slug}%`)
      .execute()
  ).map((row) => row.slug);

/** The offer that a link is for, if it was made on or after a day (ISO). */
export const offerOfLink = async (
  tx: Tx,
  scope: Scope,
  secret: string,
  since: string,
): Promise<KeptOffer | undefined> => {
  const link = await tables(tx)
    .selectFrom('offer_link')
    .select('offer_id as offerId')
    .where('authority_id', '=', scope.authorityId)
    .where('token_sha256', '=', sha256Of(secret))
    .where('made_on', '>=', since)
    .executeTakeFirst();
  return link && findOffer(tx, scope, link.offerId);
};

/** After how many months an offer is to be checked. */
export const checkMonths = async (tx: Tx, { authorityId }: Scope): Promise<number> =>
  (
    await tables(tx)
      .selectFrom('offer_setting')
      .select('check_months as months')
      .where('authority_id', '=', authorityId)
      .executeTakeFirst()
  )?.months ?? usualMonths;

/** A service that somebody told us of. `broughtBy` names a member who was signed in; else it is empty. */
export type NearMe = {
  id: string;
  service: string;
  area: string;
  whatFor: string;
  contact: string;
  cameOn: string;
  broughtBy: string;
  state: 'waiting' | 'offered' | 'left out';
};

const nearMe = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('near_me')
    .select([
      'id',
      'service',
      'area',
      'what_for as whatFor',
      'contact',
      'came_on as cameOn',
      'brought_by as broughtBy',
      'state',
    ])
    .where('authority_id', '=', authorityId);

export const nearMeServices = (tx: Tx, scope: Scope): Promise<NearMe[]> =>
  nearMe(tx, scope).orderBy('came_on').orderBy('id').execute();

export const findNearMe = (tx: Tx, scope: Scope, id: string): Promise<NearMe | undefined> =>
  nearMe(tx, scope).where('id', '=', id).executeTakeFirst();
