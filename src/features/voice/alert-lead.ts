import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { leadOf } from './queries.ts';

/**
 * Tells the named lead by letter, once for each key, that words may tell of danger; the letter holds none of them, `link`
 * leads there. Answers the lead's post, or null where nobody can be told.
 */
export const alertLead = async (
  tx: Tx,
  scope: Scope,
  { key, link }: { key: string; link: string },
): Promise<string | null> => {
  const lead = await leadOf(tx, scope);
  if (!lead) return null;
  await queueMail(tx, scope, {
    toAddress: lead.email,
    key,
    subject: 'Somebody may be in danger: please read this now',
    paragraphs: [
      'Somebody wrote to us, and a word in it may say that somebody is in danger.',
      'Please read it now. What they wrote is not in this letter.',
    ],
    link,
  });
  return lead.post;
};
