import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { checkMonthsSet, offerOwnerAsked } from './events.ts';
import { checkMonths, type KeptOffer, keptOffers } from './queries.ts';
import { isToAsk } from './rules/check-due.ts';
import { insertOfferLink, noteAsked, writeCheckMonths } from './store.ts';

/** Asks an owner by mail whether an offer is still right. Answers the secret of the link in the letter, kept nowhere. */
export const askOwner = async (tx: Tx, scope: Scope, offer: KeptOffer, today: string): Promise<string> => {
  const { secret, sha256 } = newSecret();
  await insertOfferLink(tx, scope, { token_sha256: sha256, offer_id: offer.id, made_on: today });
  await queueMail(tx, scope, {
    toAddress: offer.ownerEmail,
    key: `offer ${offer.id} check ${today}`,
    secret: true,
    subject: `Is this still right? ${offer.words.title}`,
    paragraphs: [
      `Our local offer to care leavers says “${offer.words.title}”. You answer for it as ${offer.ownerPost}.`,
      `It was last checked on ${dateWords(offer.checkedOn)}. Please look at it: one tap if it is still right, or tell us what changed.`,
      'If this is not yours any more, tell us there who answers for it now.',
    ],
    link: `/offer-check/${secret}`,
  });
  await noteAsked(tx, scope, offer.id, today);
  await record(tx, scope, offerOwnerAsked(offer.id));
  return secret;
};

/** Asks every owner whose offer was not checked for too long; each again after a month. `today` is ISO. */
export const askOwners = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const months = await checkMonths(tx, scope);
  for (const offer of await keptOffers(tx, scope))
    if (offer.takenDownOn === null && isToAsk(offer, months, today)) await askOwner(tx, scope, offer, today);
};

/** Sets after how many months an offer is to be checked. */
export const setCheckMonths = async (tx: Tx, scope: Scope, months: number): Promise<void> => {
  await writeCheckMonths(tx, scope, months);
  await record(tx, scope, checkMonthsSet(scope.authorityId, months));
};
