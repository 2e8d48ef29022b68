import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { type Action, allOpenActions } from './queries.ts';
import { standingWords } from './rules/due.ts';
import { inOrderOfMatters } from './rules/matters-arising.ts';
import { digestDay, reminderDue, reminderKey, reminderSubject } from './rules/reminders.ts';

/** Who is reminded: the owner, or for somebody outside the clerks of the board, who then ask them. */
const remindedOf = async (tx: Tx, scope: Scope, action: Action, today: string): Promise<string[]> =>
  action.ownerId === null
    ? (await peopleHolding(tx, scope, ['clerk'], action.bodyId, today)).map(({ id }) => id)
    : [action.ownerId];

const chaseLine = ({ ownerId, ownerName, recommendation }: Action): string[] => {
  if (ownerId !== null) return ['Write how it is going, or close it with evidence.'];
  const sent = recommendation && recommendation.sentOn === null;
  return [
    sent
      ? `It is not marked as sent to ${ownerName} yet.`
      : `${ownerName} has no account here. Please ask them, and write down what they say.`,
  ];
};

const remind = async (tx: Tx, scope: Scope, action: Action, today: string): Promise<void> => {
  const step = reminderDue(action, today);
  if (step === null || action.due === null) return;
  for (const to of await remindedOf(tx, scope, action, today)) {
    await queueMail(tx, scope, {
      to,
      key: `${reminderKey(action, step)} ${to}`,
      subject: reminderSubject(action.what, action.due, today),
      paragraphs: [
        action.what,
        `Owed by ${action.ownerName} to ${action.body}, due on ${dateWords(action.due)}. It came from ${action.origin.label}.`,
        ...chaseLine(action),
      ],
      link: `/actions/${action.id}`,
    });
  }
};

const digestLine = (action: Action, today: string): string =>
  `${standingWords(action, today)}: ${action.what}${action.ownerId === null ? ` (${action.ownerName}, outside)` : ''} – ${action.body}`;

/** One mail a person a Monday with everything they owe, and for clerks what people outside owe their boards. */
const sendDigests = async (
  tx: Tx,
  scope: Scope,
  actions: readonly Action[],
  monday: string,
): Promise<void> => {
  const owed = new Map<string, Action[]>();
  for (const action of actions)
    for (const person of await remindedOf(tx, scope, action, monday))
      owed.set(person, [...(owed.get(person) ?? []), action]);
  for (const [person, theirs] of owed) {
    const late = theirs.filter(({ due }) => due !== null && due < monday).length;
    await queueMail(tx, scope, {
      to: person,
      key: `actions-digest ${monday} ${person}`,
      subject: late > 0 ? `Your actions this week: ${late} late` : 'Your actions this week',
      paragraphs: inOrderOfMatters(theirs, monday).map((action) => digestLine(action, monday)),
      link: '/actions',
    });
  }
};

/** What is sent on a day: reminders before and after each due date, and on Mondays the digests. Nothing is sent twice. */
export const sendReminders = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const actions = await allOpenActions(tx, scope);
  for (const action of actions) await remind(tx, scope, action, today);
  const monday = digestDay(today);
  if (monday) await sendDigests(tx, scope, actions, monday);
};
