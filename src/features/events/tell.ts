import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import type { Letter } from './rules/letters.ts';
import { insertLink, insertTold } from './store.ts';
import type { Holder } from './tables.ts';

const doors: Record<Holder, string> = { young: '/my-place', carer: '/carer-says' };

/** Makes a link that opens somebody's place, or lets their parent or carer answer. Only its digest is kept. Answers its path. */
export const makeLink = async (tx: Tx, scope: Scope, signUpId: string, holder: Holder): Promise<string> => {
  const { secret, sha256 } = newSecret();
  await insertLink(tx, scope, { token_sha256: sha256, signup_id: signUpId, holder });
  return `${doors[holder]}/${secret}`;
};

/** Whom a letter is for. */
export type Reached = { id: string; contact: string; carerContact: string };

/**
 * Tells somebody something, once for each `why`: by letter with a link of its own where they gave an e-mail address.
 * Where they gave a telephone number the team is asked to do it.
 */
export const tell = async (
  tx: Tx,
  scope: Scope,
  { id, contact, carerContact }: Reached,
  { holder = 'young', why, today }: { holder?: Holder; why: string; today: string },
  { subject, paragraphs }: Letter,
): Promise<void> => {
  const address = holder === 'young' ? contact : carerContact;
  const byTeam = !address.includes('@');
  const isNew = await insertTold(tx, scope, {
    id: newId(),
    signup_id: id,
    holder,
    why,
    by_team: byTeam,
    words: byTeam ? [subject, ...paragraphs] : [],
    told_on: today,
    done_on: null,
  });
  if (!isNew || byTeam) return;
  await queueMail(tx, scope, {
    toAddress: address,
    key: `event place ${id} ${holder} ${why}`,
    subject,
    paragraphs,
    link: await makeLink(tx, scope, id, holder),
    secret: true,
  });
};
