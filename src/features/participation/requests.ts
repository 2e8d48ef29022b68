import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { limitSet, questionAnswered, questionAsked, requestCame, requestDecided } from './events.ts';
import { type Heeded, heed } from './heed.ts';
import { findRequest, type KeptRequest, questionsOf } from './queries.ts';
import type { Limit } from './rules/capacity.ts';
import { may, type Request, type Step } from './rules/request.ts';
import { insert, insertRequest, lockRequest, update, writeLimit } from './store.ts';

type Letter = { about: string; subject: string; paragraphs: readonly string[] };

/** Writes to the asker, with a link of its own to their page. `about` says what the letter is for, once. */
export const writeToAsker = async (
  tx: Tx,
  scope: Scope,
  { id, email }: { id: string; email: string },
  { about, subject, paragraphs }: Letter,
): Promise<string> => {
  const { secret, sha256 } = newSecret();
  await insert(tx, scope, 'involvement_link', { token_sha256: sha256, request_id: id });
  await queueMail(tx, scope, {
    toAddress: email,
    key: `involvement request ${id} ${about}`,
    subject,
    paragraphs,
    link: `/involve/${secret}`,
    secret: true,
  });
  return secret;
};

/**
 * A request comes. The asker gets a letter with the link to their page; where its words worry the named lead gets one too.
 * Refused where it was sent already.
 */
export const sendRequest = async (
  tx: Tx,
  scope: Scope,
  request: Request,
  { key, today }: { key: string; today: string },
): Promise<Result<{ id: string; secret: string } & Heeded>> => {
  const id = newId();
  const isNew = await insertRequest(tx, scope, {
    id,
    key,
    kind: request.kind,
    state: 'new',
    came_on: today,
    title: request.title,
    asker: request.asker,
    email: request.email,
    why: request.why,
    what_for: request.whatFor,
    at_time: request.atTime,
    place: request.place,
    how_long: request.howLong,
    travel: request.travel,
    payment: request.payment,
    may_change: request.mayChange,
    hear_back: request.hearBack,
    decided_on: null,
    decided_words: '',
    took_place_on: null,
    said_on: null,
    did_change: null,
    changed_words: '',
    chased: 0,
  });
  if (!isNew) return refused('This was sent already. Look for our letter in your mail.');
  await record(tx, scope, requestCame(id, digestOf(request)));
  const secret = await writeToAsker(
    tx,
    scope,
    { id, email: request.email },
    {
      about: 'came',
      subject: `Your request: ${request.title}`,
      paragraphs: [
        'Somebody sent us a request for young people’s time and gave this address. If it was not you, throw this letter away.',
        'On your page you see where it stands, answer questions, and afterwards say what changed. The link is yours: please do not pass it on.',
      ],
    },
  );
  const { kind: _kind, email: _email, ...texts } = request;
  return ok({ id, secret, ...(await heed(tx, scope, id, Object.values(texts))) });
};

const noAddress = 'The address of whoever asked is no longer kept, so nobody would get your question.';
const meanwhile = 'Somebody was faster: look where the request stands now.';

/** Locks a request that can take the step. */
export const taking = async (tx: Tx, scope: Scope, id: string, step: Step): Promise<Result<KeptRequest>> => {
  const locked = await lockRequest(tx, scope, id);
  const request = await findRequest(tx, scope, id);
  return locked && request && may(step, request.state) ? ok(request) : refused(meanwhile);
};

/** Asks the asker something, by letter. */
export const askBack = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { question, today }: { question: string; today: string },
): Promise<Result<true>> => {
  const taken = await taking(tx, scope, id, 'ask');
  if (!taken.ok) return taken;
  const { email, title } = taken.value;
  if (email === null) return refused(noAddress);
  const questionId = newId();
  await insert(tx, scope, 'involvement_question', {
    id: questionId,
    request_id: id,
    question,
    asked_on: today,
    answer: '',
    answered_on: null,
  });
  if (taken.value.state === 'new')
    await update(tx, scope, 'involvement_request', id, { state: 'asked back' });
  await record(tx, scope, questionAsked(id, sha256Of(question)));
  await writeToAsker(
    tx,
    scope,
    { id, email },
    {
      about: `question ${questionId}`,
      subject: `A question about your request: ${title}`,
      paragraphs: ['Young people and their team ask you:', question, 'Please answer on your page.'],
    },
  );
  return ok(true);
};

/** The asker answers a question. What they were asked back about is new again when nothing is left to answer. */
export const answerBack = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { questionId, answer, today }: { questionId: string; answer: string; today: string },
): Promise<Result<true>> => {
  await lockRequest(tx, scope, id);
  const request = await findRequest(tx, scope, id);
  const questions = await questionsOf(tx, scope, id);
  const question = questions.find((one) => one.id === questionId);
  if (!request || !question) return refused('This question is not there.');
  await update(tx, scope, 'involvement_question', questionId, { answer, answered_on: today });
  const isLast = questions.every((one) => one.id === questionId || one.answeredOn !== null);
  if (request.state === 'asked back' && isLast)
    await update(tx, scope, 'involvement_request', id, { state: 'new' });
  await record(tx, scope, questionAnswered(id, sha256Of(answer)));
  await heed(tx, scope, id, [answer]);
  return ok(true);
};

const decisionLetter = (agreed: boolean, title: string, words: string): Letter => ({
  about: `decided ${newId()}`,
  subject: `${agreed ? 'Yes' : 'No'} to your request: ${title}`,
  paragraphs: [
    agreed
      ? 'Young people take part. Thank you for asking them.'
      : 'Young people do not take part this time.',
    ...(words === '' ? [] : [words]),
    ...(agreed
      ? [
          'When it has taken place you say on your page what changed, or why nothing did. We ask until you do.',
        ]
      : []),
  ],
});

/** Says yes or no to a request, in words for the asker, who gets them by letter while their address is kept. */
export const decide = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { agreed, words, today }: { agreed: boolean; words: string; today: string },
): Promise<Result<true>> => {
  const taken = await taking(tx, scope, id, agreed ? 'agree' : 'decline');
  if (!taken.ok) return taken;
  const state = agreed ? 'agreed' : 'declined';
  await update(tx, scope, 'involvement_request', id, { state, decided_on: today, decided_words: words });
  await record(tx, scope, requestDecided(id, digestOf({ state, words })));
  const { email, title } = taken.value;
  if (email !== null) await writeToAsker(tx, scope, { id, email }, decisionLetter(agreed, title, words));
  return ok(true);
};

/** Sets how many requests young people can manage. */
export const setLimit = async (tx: Tx, scope: Scope, limit: Limit): Promise<void> => {
  await writeLimit(tx, scope, limit);
  await record(tx, scope, limitSet(scope.authorityId, digestOf(limit)));
};
