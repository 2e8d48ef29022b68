import { firstWords } from '../../kernel/first-words.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { reminderDue, standingWords } from '../actions/index.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { answersCirculated, questionAnswered, questionAsked, questionTied } from './events.ts';
import { findQuestion, type Question, questionsOfMeeting, unanswered } from './questions-queries.ts';
import { insertQuestion, lockQuestion, updateQuestion } from './questions-store.ts';
import { mayAnswerQuestion, toCirculate } from './rules/questions.ts';

export type NewQuestion = {
  question: string;
  askedBy: string;
  askedToId: string | null;
  askedTo: string;
  due: string | null;
  /** The code of the indicator that it is about, or null. */
  indicator: string | null;
};

const pathOf = ({ bodyId, id }: { bodyId: string; id: string }): string =>
  `/boards/${bodyId}/questions/${id}`;

/** Writes down a question; who is asked gets a mail. Answers its id. */
export const askQuestion = async (
  tx: Tx,
  scope: Scope,
  meeting: Pick<RecordedMeeting, 'id' | 'bodyId' | 'body'>,
  asked: NewQuestion,
  today: string,
): Promise<string> => {
  const id = newId();
  const { bodyId } = meeting;
  await insertQuestion(tx, scope, {
    id,
    meeting_id: meeting.id,
    body_id: bodyId,
    question: asked.question,
    asked_by: asked.askedBy,
    asked_on: today,
    asked_to_id: asked.askedToId,
    asked_to: asked.askedTo,
    due: asked.due,
    indicator: asked.indicator,
  });
  await record(tx, scope, questionAsked(id));
  if (asked.askedToId !== null)
    await queueMail(tx, scope, {
      to: asked.askedToId,
      key: `question-asked ${id}`,
      subject: `A question to you from the ${meeting.body}`,
      paragraphs: [
        `${asked.askedBy} asks: ${asked.question}`,
        asked.due === null
          ? 'Please answer in writing before the next meeting.'
          : `Please answer in writing by ${dateWords(asked.due)}.`,
      ],
      link: pathOf({ bodyId, id }),
    });
  return id;
};

/** Writes the answer, or mends it while it has not gone round. */
export const answerQuestion = async (
  tx: Tx,
  scope: Scope,
  id: string,
  answer: string,
  today: string,
): Promise<Result<true>> => {
  await lockQuestion(tx, scope, id);
  const question = await findQuestion(tx, scope, id);
  if (!question) return refused('There is no such question.');
  const may = mayAnswerQuestion(question, answer);
  if (!may.ok) return may;
  await updateQuestion(tx, scope, id, {
    answer: answer.trim(),
    answered_on: today,
    answered_by: actorName(scope),
  });
  await record(tx, scope, questionAnswered(id, sha256Of(answer.trim())));
  return ok(true);
};

/** Says which figures a question is about, or that it is about none. */
export const tieQuestion = async (
  tx: Tx,
  scope: Scope,
  id: string,
  indicator: string | null,
): Promise<void> => {
  await updateQuestion(tx, scope, id, { indicator });
  await record(tx, scope, questionTied(id));
};

/** They are told of answers: whoever sits at the table. */
const told = ['chair', 'lead officer', 'member', 'co-opted', "young people's representative"] as const;

/** Sends round every answer of a meeting that has not gone round. Answers how many there were. */
export const circulateAnswers = async (
  tx: Tx,
  scope: Scope,
  meeting: Pick<RecordedMeeting, 'id' | 'bodyId' | 'body'>,
  today: string,
): Promise<Result<number>> => {
  for (const { id } of await questionsOfMeeting(tx, scope, meeting.id)) await lockQuestion(tx, scope, id);
  const answered = toCirculate(await questionsOfMeeting(tx, scope, meeting.id));
  if (answered.length === 0) return refused('There is no new answer to circulate.');
  for (const { id } of answered) await updateQuestion(tx, scope, id, { circulated_on: today });
  const which = sha256Of(answered.map(({ id }) => id).join(' '));
  for (const person of await peopleHolding(tx, scope, told, meeting.bodyId, today))
    await queueMail(tx, scope, {
      to: person.id,
      key: `answers ${meeting.id} ${which} ${person.id}`,
      subject: `Answers to questions: ${meeting.body}`,
      paragraphs: answered.flatMap((one) => [
        `${one.askedBy} asked ${one.askedTo}: ${one.question}`,
        one.answer ?? '',
      ]),
      link: `/board/meetings/${meeting.id}/questions`,
    });
  await record(tx, scope, answersCirculated(meeting.id));
  return ok(answered.length);
};

/** Who is reminded of an answer: the one who was asked, or the clerks for somebody outside. */
const remindedOf = async (tx: Tx, scope: Scope, question: Question, today: string): Promise<string[]> =>
  question.askedToId === null
    ? (await peopleHolding(tx, scope, ['clerk'], question.bodyId, today)).map(({ id }) => id)
    : [question.askedToId];

/** The reminders of a day, at the same distances from the due date as those of actions; none is sent twice. */
export const remindOfAnswers = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  for (const question of await unanswered(tx, scope)) {
    const { id, due } = question;
    const step = reminderDue({ id, due, openSince: question.askedOn }, today);
    if (step === null) continue;
    for (const to of await remindedOf(tx, scope, question, today))
      await queueMail(tx, scope, {
        to,
        key: `question-reminder ${id} ${step} ${to}`,
        subject: `${standingWords({ due, closedOn: null }, today)}: your answer to "${firstWords(question.question)}"`,
        paragraphs: [
          `${question.askedBy} asked ${question.askedTo}: ${question.question}`,
          'The answer is circulated before the next meeting.',
        ],
        link: pathOf(question),
      });
  }
};
