import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { giveConsent, withdrawConsent } from './consents.ts';
import { quoteChanged, quoteKept, quoteTakenOut } from './events.ts';
import type { KeptQuote } from './quote-queries.ts';
import type { Quote } from './rules/quote.ts';
import { deleteQuote, insertQuote, insertSpeaker, updateQuote } from './store.ts';

/** Where the words stand: what the team calls it, and the id of what they are about. `today` is ISO. */
export type QuoteAt = { form: string; aboutId: string; today: string };

/**
 * Shows words of young people that the team wrote down. Answers the secret of the link by which whoever said them takes them
 * back, which is kept nowhere; null where several said them.
 */
export const keepQuote = async (
  tx: Tx,
  scope: Scope,
  { form, aboutId, today }: QuoteAt,
  { words, agreed }: Quote,
): Promise<string | null> => {
  const id = newId();
  const consent =
    agreed &&
    (await giveConsent(tx, scope, {
      kind: 'words',
      about: words,
      givenBy: 'whoever said it',
      today: agreed.on,
    }));
  if (consent && agreed)
    await insertSpeaker(tx, scope, { consent_id: consent.id, who: agreed.who, how: agreed.how });
  const consentId = consent?.id ?? null;
  await insertQuote(tx, scope, { id, form, about_id: aboutId, words, said_on: today, consent_id: consentId });
  await record(tx, scope, quoteKept(id, sha256Of(words)));
  return consent?.secret ?? null;
};

/** Mends words, such as a name in them. */
export const changeQuote = async (tx: Tx, scope: Scope, id: string, words: string): Promise<void> => {
  await updateQuote(tx, scope, id, words);
  await record(tx, scope, quoteChanged(id, sha256Of(words)));
};

/** Takes words out for good; where somebody agreed to them that ends too (`today`, ISO). */
export const takeQuoteOut = async (
  tx: Tx,
  scope: Scope,
  { id, consentId }: KeptQuote,
  today: string,
): Promise<void> => {
  if (consentId !== null) await withdrawConsent(tx, scope, consentId, today);
  await deleteQuote(tx, scope, id);
  await record(tx, scope, quoteTakenOut(id));
};
