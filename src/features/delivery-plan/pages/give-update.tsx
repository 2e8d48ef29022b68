import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, type Tx } from '../../../web/route.ts';
import {
  type AnswerOutcome,
  answerNoChange,
  answerUpdate,
  suggestedAfter,
  type TypedUpdate,
} from '../answer-round.ts';
import { noChange } from '../change-part.ts';
import { type Evidence, readSentEvidence, type ToChoose } from '../evidence.ts';
import type { RoundContent } from '../round-parts.ts';
import type { Door, OwnPart } from '../update-door.ts';
import { updatesView } from './update.view.tsx';
import { type SentUpdate, type UpdateBody, withFileAgain } from './update-form.ts';
import { updateFormView, whyNoChangeView } from './update-form.view.tsx';
import { formPage } from './with-plan.tsx';

/**
 * Where somebody stands who answers: who acts, what is theirs, what the way back is called, and what of a board they can
 * choose as evidence.
 */
export type At = {
  tx: Tx;
  scope: Scope;
  door: Door;
  today: string;
  back: string;
  toChoose(bodyId: string): Promise<ToChoose>;
};

/** The list of what is asked of somebody. */
export const showUpdates = ({ door, today }: Pick<At, 'door' | 'today'>, done: boolean): Answer => ({
  kind: 'page',
  title: 'Your updates',
  view: updatesView({ door, today, done }),
});

type Found = { own: OwnPart; content: RoundContent; toChoose: ToChoose };

const findOwn = ({ door }: At, partId: string): Omit<Found, 'toChoose'> | null => {
  for (const { own, content } of door.rounds) {
    const found = own.find(({ part }) => part.id === partId);
    if (found) return { own: found, content };
  }
  return null;
};

const findToUpdate = async (at: At, partId: string): Promise<Found | null> => {
  const found = findOwn(at, partId);
  return found && { ...found, toChoose: await at.toChoose(found.own.round.bodyId) };
};

const nowhere = notFound('that action among yours');

const backOf = ({ door, back }: At) => ({ text: back, href: door.base });

/** What was answered before stands in the form again, to be changed. */
const beforehand = ({ part: { version, fields }, answer }: OwnPart): UpdateBody => ({
  seen: version,
  words: answer?.words ?? '',
  rating: fields.rating,
  reason: fields.ratingReason,
  link: '',
  shows: '',
  resolution: '',
  indicator: '',
  asks: answer?.decision ? 'yes' : '',
  decision: answer?.decision ?? '',
});

type Wrong = { text: string; field: string } | null;

const showForm = async (
  at: At,
  { own, content, toChoose }: Found,
  typed: UpdateBody,
  error: Wrong,
): Promise<Answer> => {
  const suggested = await suggestedAfter(at.tx, at.scope, { content, found: own }, noChange, at.today);
  const view = updateFormView({
    own,
    base: at.door.base,
    back: backOf(at),
    typed,
    suggested,
    toChoose,
    error,
  });
  return formPage('How is it going?', view, error);
};

/** The form for one action. */
export const showUpdateForm = async (at: At, partId: string): Promise<Answer> => {
  const found = await findToUpdate(at, partId);
  return found ? showForm(at, found, beforehand(found.own), null) : nowhere;
};

const typedOf = ({ asks, ...body }: UpdateBody, evidence: Evidence): TypedUpdate => ({
  ...body,
  evidence,
  asksBoard: asks !== '',
});

/** What somebody else wrote meanwhile stands above what was typed: saving again chooses what was typed. */
const clashWords = ({ now }: Extract<AnswerOutcome, { kind: 'clash' }>): string => {
  const { rating, ratingReason } = now.fields;
  const why = ratingReason === '' ? '' : `, because “${ratingReason}”`;
  return `Somebody else rated this ${rating ?? 'nothing'} meanwhile${why}. Choose the rating again and save.`;
};

const saved = ({ door }: At): Answer => redirect(`${door.base}?done=answer`);

/** What is shown in words names a link or a file where one comes with it. */
const evidenceIn = ({ body: { link, shows, resolution, indicator }, file }: SentUpdate, toChoose: ToChoose) =>
  readSentEvidence({ form: { title: '', link, words: shows, resolution, indicator }, file }, toChoose);

/** Takes an update. */
export const takeUpdate = async (at: At, partId: string, sent: SentUpdate): Promise<Answer> => {
  const found = await findToUpdate(at, partId);
  if (!found) return nowhere;
  const { tx, scope, today } = at;
  const { round, by } = found.own;
  const { body } = sent;
  const evidence = evidenceIn(sent, found.toChoose);
  if (!evidence.ok) return showForm(at, found, body, withFileAgain(evidence.reason, sent));
  const typed = typedOf(body, evidence.value);
  const outcome = await answerUpdate(tx, scope, { round, partId, by }, typed, today);
  if (outcome.kind === 'given') return saved(at);
  if (outcome.kind === 'refused') return showForm(at, found, body, withFileAgain(outcome, sent));
  const seenNow = { ...body, seen: outcome.now.version };
  return showForm(at, found, seenNow, withFileAgain({ text: clashWords(outcome), field: 'rating' }, sent));
};

const showWhy = (at: At, { own }: Pick<Found, 'own'>, reason: string, error: Wrong): Answer =>
  formPage(
    'Why is there no change?',
    whyNoChangeView({ own, base: at.door.base, back: backOf(at), reason, error }),
    error,
  );

/** The form that asks why nothing changes. */
export const showNoChangeForm = (at: At, partId: string): Answer => {
  const found = findOwn(at, partId);
  return found ? showWhy(at, found, '', null) : nowhere;
};

/** Takes a "no change". */
export const takeNoChange = async (at: At, partId: string, reason: string): Promise<Answer> => {
  const found = findOwn(at, partId);
  if (!found) return nowhere;
  const { round, by } = found.own;
  const outcome = await answerNoChange(at.tx, at.scope, { round, partId, by }, reason, at.today);
  if (outcome.kind === 'given') return saved(at);
  return outcome.kind === 'refused' ? showWhy(at, found, reason, outcome) : nowhere;
};
