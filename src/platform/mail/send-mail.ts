import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { readAuthorityOf } from '../authority/authority.ts';
import { type Connected, withScope } from '../database/transaction.ts';
import { momentOf } from '../moment.ts';
import type { Handed, Post } from './post.ts';
import { receiverOf } from './receiver.ts';
import { writeLetter } from './rules/letter.ts';
import { type DueMail, noteFailure, noteSent, takeDueMail, tidyMail } from './store.ts';

/** What letters go out with: the mail server, and the public address of the site for their links. */
export type Sending = { post: Post; site: string };

const nowhere: Handed = { ok: false, failure: 'This person has no e-mail address.', kind: 'ever' };

const handOver = async (
  connected: Connected,
  scope: Scope,
  { post, site }: Sending,
  mail: DueMail,
): Promise<Handed> => {
  const { name } = await readAuthorityOf(connected, scope.authorityId);
  const receiver = await withScope(connected, scope, (tx) => receiverOf(tx, scope, mail), 'read only');
  return receiver === null ? nowhere : post.hand(mail.id, writeLetter(mail, name, site), receiver);
};

/**
 * Sends what is due of one council, one letter after the other. No transaction is open while the mail server is
 * asked. Any number of processes may do this at once: each letter is taken by one of them. Should a process die
 * between a letter's going and its being noted, the letter goes again under the same Message-ID.
 */
export const sendMail = async (
  connected: Connected,
  scope: Scope,
  clock: Clock,
  sending: Sending,
): Promise<void> => {
  const now = (): Date => momentOf(clock);
  await withScope(connected, scope, (tx) => tidyMail(tx, scope, now()));
  for (;;) {
    const mail = await withScope(connected, scope, (tx) => takeDueMail(tx, scope, now()));
    if (mail === null) return;
    const handed = await handOver(connected, scope, sending, mail);
    await withScope(connected, scope, (tx) =>
      handed.ok ? noteSent(tx, scope, mail.id, now()) : noteFailure(tx, scope, mail, handed, now()),
    );
    // The others wait where nobody takes them: each would only wait for the same silence.
    if (!handed.ok && handed.kind === 'server') return;
  }
};
