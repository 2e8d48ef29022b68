import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { reminderDue } from '../actions/index.ts';
import { askOwners, shownAsks } from './queries.ts';
import { owesAnswer } from './rules/standing.ts';

/**
 * Reminds whoever owes an answer, as owners of actions are reminded: a week and a day before it is due, a day and a week
 * after, then weekly. Nothing is sent twice.
 */
export const remindOfAsks = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const owners = await askOwners(tx, scope);
  for (const ask of await shownAsks(tx, scope)) {
    const owner = owners.get(ask.id);
    if (!owner || ask.answerDue === null || !owesAnswer(ask.steps)) continue;
    const step = reminderDue({ id: ask.id, due: ask.answerDue, openSince: owner.givenOn }, today);
    if (step === null) continue;
    const when = step < 0 ? 'is due' : 'was due';
    await queueMail(tx, scope, {
      to: owner.personId,
      key: `ask-reminder ${ask.id} ${owner.personId} ${ask.answerDue} ${step}`,
      subject: `Young people wait for your answer: ${ask.title}`,
      paragraphs: [
        `Your answer as ${ask.answerPost} ${when} on ${dateWords(ask.answerDue)}: ${ask.title}.`,
        'An honest “not yet, because” is an answer too.',
      ],
      link: `/asks/${ask.id}`,
    });
  }
};
