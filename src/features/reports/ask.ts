import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { momentOf } from '../../platform/moment.ts';
import { readerWordsChanged, reportQuestionAnswered, reportQuestionAsked } from './events.ts';
import { reportPath, tellAuthor } from './notify.ts';
import type { Question, Report } from './report.ts';
import { putQuestion, putReaderWords, setQuestionAnswer } from './store.ts';

type Asked = { kind: Question['kind']; place: string | null; text: string };

/** A young person asks about a report, or says what they do not understand in it. Its author is told. */
export const askQuestion = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  { kind, place, text }: Asked,
  clock: Clock,
): Promise<Result<true>> => {
  const askedBy = personIdOf(scope.actor);
  if (askedBy === null) return refused('Sign in to ask a question.');
  if (kind === 'question' && text.trim() === '') return refused('Write your question.');
  if (kind === 'not understood' && text.trim() === '' && place === null)
    return refused('Say which part you do not understand.');
  const id = newId();
  await putQuestion(tx, scope, report.id, {
    id,
    kind,
    place,
    text: text.trim(),
    askedBy,
    askedAt: momentOf(clock),
  });
  await record(tx, scope, reportQuestionAsked(report.id));
  await tellAuthor(tx, scope, report, {
    key: `question ${id}`,
    subject: `A young person asks about ${report.title}`,
    paragraphs: [
      kind === 'question'
        ? 'A young person has asked a question about your report:'
        : 'A young person does not understand a part of your report:',
      [place, text.trim()].filter(Boolean).join(': '),
      'Please answer in plain words, before the meeting.',
    ],
    page: '#questions',
  });
  return ok(true);
};

/** Answers a young person's question; who asked is told. */
export const answerQuestion = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  question: Question,
  typed: string,
  clock: Clock,
): Promise<Result<true>> => {
  if (typed.trim() === '') return refused('Write an answer.');
  await setQuestionAnswer(tx, scope, question.id, typed.trim(), momentOf(clock));
  await record(tx, scope, reportQuestionAnswered(report.id));
  await queueMail(tx, scope, {
    to: question.askedById,
    key: `report question ${question.id} answered ${momentOf(clock).toISOString()}`,
    subject: `Your question about ${report.title} has an answer`,
    paragraphs: [typed.trim()],
    link: reportPath(report, '/young'),
  });
  return ok(true);
};

/** Says which words a council's readers know, and how it spells out its acronyms. */
export const setReaderWords = async (
  tx: Tx,
  scope: Scope,
  words: readonly { word: string; expansion: string | null }[],
): Promise<void> => {
  await putReaderWords(tx, scope, words);
  await record(tx, scope, readerWordsChanged(scope.authorityId));
};
