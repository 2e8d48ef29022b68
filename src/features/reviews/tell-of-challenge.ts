import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import type { ChallengeKind } from './rules/challenge.ts';

type Asked = { id: string; kind: ChallengeKind; toId: string | null; replyDue: string | null };

/** Writes to whoever is asked for an answer, where they have an account. The letter names no child. */
export const tellAddressee = async (tx: Tx, scope: Scope, step: number, asked: Asked): Promise<void> => {
  if (asked.toId === null) return;
  const praise = asked.kind === 'good practice';
  await queueMail(tx, scope, {
    to: asked.toId,
    key: `challenge ${asked.id} step ${step}`,
    subject: praise ? 'Good practice was written down' : 'A challenge waits for your answer',
    paragraphs: [
      praise
        ? `${actorName(scope)} wrote down good practice in your service.`
        : `${actorName(scope)} of the independent reviewing service has raised a challenge with you.`,
      ...(asked.replyDue === null ? [] : [`Please answer by ${dateWords(asked.replyDue)}.`]),
    ],
    link: `/challenges/${asked.id}`,
  });
};

/** Writes to the officer who raised it that there is an answer. */
export const tellOfficer = async (
  tx: Tx,
  scope: Scope,
  step: number,
  { id, raisedById }: { id: string; raisedById: string | null },
): Promise<void> => {
  if (raisedById === null) return;
  await queueMail(tx, scope, {
    to: raisedById,
    key: `challenge ${id} step ${step}`,
    subject: 'Your challenge was answered',
    paragraphs: [
      `${actorName(scope)} answered a challenge that you raised. Say whether you accept the answer.`,
    ],
    link: `/challenges/${id}`,
  });
};
