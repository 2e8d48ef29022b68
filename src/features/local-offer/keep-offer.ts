import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { offerAdded, offerChanged, offerChecked, offerPutBack, offerTakenDown } from './events.ts';
import { findOffer, type KeptOffer, slugsLike } from './queries.ts';
import { freeSlug } from './rules/free-slug.ts';
import type { OfferFields } from './rules/read-offer.ts';
import {
  deleteOfferLinks,
  deleteShownOffer,
  insertOffer,
  lockOffers,
  updateOffer,
  writeShownOffer,
} from './store.ts';

/** When an offer was last found right (ISO), and by which post. */
export type Check = { checkedOn: string; checkedBy: string };

/** Which version of an offer somebody saw. */
export type Seen = { id: string; seen: number };

const contentRow = (offer: OfferFields) => ({
  kind: offer.kind,
  heading: offer.heading,
  age_from: offer.ageFrom,
  age_to: offer.ageTo,
  areas: [...offer.areas],
  situations: [...offer.situations],
  words: JSON.stringify(offer.words),
  reach: JSON.stringify(offer.reach),
});

const checkRow = ({ checkedOn, checkedBy }: Check) => ({ checked_on: checkedOn, checked_by: checkedBy });

const show = (tx: Tx, scope: Scope, offer: KeptOffer) =>
  writeShownOffer(tx, scope, { id: offer.id, slug: offer.slug, ...contentRow(offer), ...checkRow(offer) });

const showNow = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  const offer = await findOffer(tx, scope, id);
  if (offer && offer.takenDownOn === null) await show(tx, scope, offer);
};

/** Adds an offer, which everybody sees at once. Answers its id. */
export const addOffer = async (tx: Tx, scope: Scope, offer: OfferFields, check: Check): Promise<string> => {
  await lockOffers(tx, scope);
  const id = newId();
  const wanted = slugOf(offer.words.title);
  await insertOffer(tx, scope, {
    id,
    slug: freeSlug(wanted, await slugsLike(tx, scope, wanted)),
    version: 1,
    ...contentRow(offer),
    ...checkRow(check),
    owner_post: offer.ownerPost,
    owner_email: offer.ownerEmail,
    asked_on: null,
    taken_down_on: null,
  });
  await showNow(tx, scope, id);
  await record(tx, scope, offerAdded(id, digestOf(offer)));
  return id;
};

/**
 * Changes an offer; false where somebody changed it since it was seen. Its address stays. The links of an owner who is
 * one no more let nobody in.
 */
export const changeOffer = async (
  tx: Tx,
  scope: Scope,
  before: KeptOffer,
  seen: number,
  offer: OfferFields,
): Promise<boolean> => {
  const owner = { owner_post: offer.ownerPost, owner_email: offer.ownerEmail };
  if (!(await updateOffer(tx, scope, { id: before.id, seen }, { ...contentRow(offer), ...owner })))
    return false;
  if (before.ownerEmail !== offer.ownerEmail) await deleteOfferLinks(tx, scope, before.id);
  await showNow(tx, scope, before.id);
  await record(tx, scope, offerChanged(before.id, digestOf(offer)));
  return true;
};

/** Notes that an offer is right as it stands; false as in `changeOffer`. */
export const checkOffer = async (
  tx: Tx,
  scope: Scope,
  { id, seen }: Seen,
  check: Check,
): Promise<boolean> => {
  if (!(await updateOffer(tx, scope, { id, seen }, { ...checkRow(check), asked_on: null }))) return false;
  await showNow(tx, scope, id);
  await record(tx, scope, offerChecked(id));
  return true;
};

/** Takes an offer down: nobody but the team sees it from now on. False as in `changeOffer`. */
export const takeDownOffer = async (
  tx: Tx,
  scope: Scope,
  { id, seen }: Seen,
  today: string,
): Promise<boolean> => {
  if (!(await updateOffer(tx, scope, { id, seen }, { taken_down_on: today }))) return false;
  await deleteShownOffer(tx, scope, id);
  await deleteOfferLinks(tx, scope, id);
  await record(tx, scope, offerTakenDown(id));
  return true;
};

/** Shows an offer again that was taken down; false as in `changeOffer`. */
export const putBackOffer = async (tx: Tx, scope: Scope, { id, seen }: Seen): Promise<boolean> => {
  if (!(await updateOffer(tx, scope, { id, seen }, { taken_down_on: null }))) return false;
  await showNow(tx, scope, id);
  await record(tx, scope, offerPutBack(id));
  return true;
};
