import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { consentGiven, consentWithdrawn } from './events.ts';
import { endConsent, insertConsent } from './store.ts';
import type { ConsentKind } from './tables.ts';

/** `about`: to what, in words that its giver reads again; `givenBy`: "the young person", "a parent or carer". */
export type Agreed = { kind: ConsentKind; about: string; givenBy: string; today: string };

/**
 * Writes down that somebody agrees. Answers its id, on which public rows stand (consent_standing, ON DELETE CASCADE), and
 * the secret of the link by which they take it back (`/consent/SECRET`), which is kept nowhere.
 */
export const giveConsent = async (
  tx: Tx,
  scope: Scope,
  { kind, about, givenBy, today }: Agreed,
): Promise<{ id: string; secret: string }> => {
  const id = newId();
  const { secret, sha256 } = newSecret();
  await insertConsent(tx, scope, {
    id,
    kind,
    about,
    given_by: givenBy,
    given_on: today,
    token_sha256: sha256,
    withdrawn_on: null,
  });
  await record(tx, scope, consentGiven(id));
  return { id, secret };
};

/** Takes a consent back: what was public because of it is gone from every page at once. Twice changes nothing. */
export const withdrawConsent = async (tx: Tx, scope: Scope, id: string, today: string): Promise<void> => {
  if (await endConsent(tx, scope, id, today)) await record(tx, scope, consentWithdrawn(id));
};
