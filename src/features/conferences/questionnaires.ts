import { firstOfMonth, plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { looksLike } from '../reviews/index.ts';
import { type Answer, openLink } from './answer-queries.ts';
import {
  answerWordsRead,
  paperAnswerKept,
  paperAnswerTakenBack,
  questionnaireAnswered,
  questionnairesGiven,
} from './events.ts';
import type { Conference } from './queries.ts';
import type { AnswerKind, Questionnaire } from './rules/questionnaire.ts';
import { answerKindOf } from './rules/year.ts';
import { deleteRow, insertAnswer, updateConference, updateWords, useLink, writeLink } from './store.ts';

const daysOpen = 56;

/** The last day (ISO) on which the link of a conference opens: eight weeks after it. */
const expiryOf = ({ cameOn, plannedOn, dueOn }: Conference): string =>
  plusDays(cameOn ?? plannedOn ?? dueOn, daysOpen);

/**
 * Writes down how many questionnaires were given out after a conference. With a link it takes as many answers in all,
 * and one that was made before opens no more. Answers the secret of the link, which is kept nowhere, or null.
 */
export const giveQuestionnaires = async (
  tx: Tx,
  scope: Scope,
  { conference, seen }: { conference: Conference; seen: number },
  { given, link }: { given: number; link: boolean },
): Promise<Result<string | null, 'stale'>> => {
  const written = await updateConference(
    tx,
    scope,
    { id: conference.id, version: seen },
    { questionnaires_given: given },
  );
  if (!written) return refused('stale');
  await record(tx, scope, questionnairesGiven(conference.id));
  if (!link) return ok(null);
  const { secret, sha256 } = newSecret();
  await writeLink(tx, scope, {
    conference_id: conference.id,
    token_sha256: sha256,
    expires_on: expiryOf(conference),
    answers_left: given,
  });
  return ok(secret);
};

/** What is known of the conference that an answer is about: never which it was. `month` is its first day (ISO). */
type AnswerGroup = { kind: AnswerKind; month: string; district: string };

const keepAnswer = async (
  tx: Tx,
  scope: Scope,
  group: AnswerGroup,
  { answers, words }: Questionnaire,
  onPaper: boolean,
): Promise<string> => {
  const id = newId();
  await insertAnswer(tx, scope, {
    ...group,
    id,
    on_paper: onPaper,
    answers: JSON.stringify(answers),
    words,
    words_state: looksLike(words) === null ? 'shown' : 'waiting',
  });
  return id;
};

/** Takes an answer by link. Refused where the link opens nothing, or has taken as many answers as were given out. */
export const answerByLink = async (
  tx: Tx,
  scope: Scope,
  { secret, today }: { secret: string; today: string },
  given: Questionnaire,
): Promise<Result<true>> => {
  const conference = await openLink(tx, scope, secret, today);
  if (!conference || !(await useLink(tx, scope, sha256Of(secret)))) return refused('closed');
  const group = {
    kind: answerKindOf(conference.kind),
    month: firstOfMonth(conference.on),
    district: conference.district,
  };
  await keepAnswer(tx, scope, group, given, false);
  await record(tx, scope, questionnaireAnswered(`${group.kind} ${group.month} ${group.district}`));
  return ok(true);
};

/** Writes down an answer that came on paper. Answers its id. */
export const keepPaperAnswer = async (
  tx: Tx,
  scope: Scope,
  group: AnswerGroup,
  given: Questionnaire,
): Promise<string> => {
  const id = await keepAnswer(tx, scope, group, given, true);
  await record(tx, scope, paperAnswerKept(id));
  return id;
};

/** Takes back an answer that was written down from paper in error. */
export const takeAnswerBack = async (tx: Tx, scope: Scope, answer: Answer): Promise<void> => {
  await deleteRow(tx, scope, 'conference_answer', answer.id);
  await record(tx, scope, paperAnswerTakenBack(answer.id, sha256Of(JSON.stringify(answer))));
};

/** Shows somebody's words, as a manager left them, or leaves them out. Refused where they were read meanwhile. */
export const settleWords = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { words, shown }: { words: string; shown: boolean },
): Promise<Result<true>> => {
  const changed = { words: shown ? words : '', words_state: shown ? 'shown' : 'left out' } as const;
  if (!(await updateWords(tx, scope, id, changed)))
    return refused('Somebody else read these words meanwhile.');
  await record(tx, scope, answerWordsRead(id, sha256Of(JSON.stringify(changed))));
  return ok(true);
};
