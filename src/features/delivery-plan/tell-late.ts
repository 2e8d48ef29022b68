import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { lateTold } from './events.ts';
import type { Mailing } from './write-to-leads.ts';

const lineOf = ({ round, open }: Mailing): string => {
  const leads = new Set(open.flatMap((part) => part.leads.map(({ id }) => id))).size;
  return `${round.plan}: updates were to be back on ${dateWords(round.days.back)}. ${counted(open.length, 'action has', 'actions have')} no answer, from ${counted(leads, 'lead')}. The meeting is on ${dateWords(round.meetingDay)}.`;
};

/**
 * Tells the chair and the lead officer of a plan's board what is late, each in one letter: many leads have no manager
 * here. It counts and names nobody; who it is stands on the page.
 */
export const tellLate = async (
  tx: Tx,
  scope: Scope,
  mailings: readonly Mailing[],
  today: string,
): Promise<void> => {
  const byPerson = new Map<string, Mailing[]>();
  for (const mailing of mailings) {
    if (mailing.step !== 'late' || mailing.open.length === 0) continue;
    const told = await peopleHolding(tx, scope, ['chair', 'lead officer'], mailing.round.bodyId, today);
    for (const { id } of told) byPerson.set(id, [...(byPerson.get(id) ?? []), mailing]);
    await record(tx, scope, lateTold(mailing.round.id));
  }
  for (const [person, theirs] of byPerson) {
    const [first] = theirs;
    await queueMail(tx, scope, {
      to: person,
      key: `update-late ${today} ${person}`,
      subject: 'Updates that are late',
      paragraphs: theirs.map(lineOf),
      link: theirs.length === 1 && first ? `/plans/${first.round.planId}/rounds/${first.round.id}` : '/plans',
    });
  }
};
