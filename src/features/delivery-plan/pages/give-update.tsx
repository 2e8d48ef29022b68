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
import type { RoundContent } from '../round-parts.ts';
import type { Door, OwnPart } from '../update-door.ts';
import { updatesView } from './update.view.tsx';
import type { UpdateBody } from './update-form.ts';
import { updateFormView, whyNoChangeView } from './update-form.view.tsx';
import { formPage } from './with-plan.tsx';

/** Where somebody stands who answers: who acts, what is theirs, and what the way back is called. */
export type At = { tx: Tx; scope: Scope; door: Door; today: string; back: string };

/** The list of what is asked of somebody. */
export const showUpdates = ({ door, today }: Pick<At, 'door' | 'today'>, done: boolean): Answer => ({
  kind: 'page',
  title: 'Your updates',
  view: updatesView({ door, today, done }),
});

type Found = { own: OwnPart; content: RoundContent };

const findOwn = ({ door }: At, partId: string): Found | null => {
  for (const { own, content } of door.rounds) {
    const found = own.find(({ part }) => part.id === partId);
    if (found) return { own: found, content };
  }
  return null;
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
  asks: answer?.decision ? 'yes' : '',
  decision: answer?.decision ?? '',
});

type Wrong = { text: string; field: string } | null;

const showForm = async (
  at: At,
  { own, content }: Found,
  typed: UpdateBody,
  error: Wrong,
): Promise<Answer> => {
  const suggested = await suggestedAfter(at.tx, at.scope, { content, found: own }, noChange, at.today);
  const view = updateFormView({ own, base: at.door.base, back: backOf(at), typed, suggested, error });
  return formPage('How is it going?', view, error);
};

/** The form for one action. */
export const showUpdateForm = async (at: At, partId: string): Promise<Answer> => {
  const found = findOwn(at, partId);
  return found ? showForm(at, found, beforehand(found.own), null) : nowhere;
};

const typedOf = ({ asks, ...body }: UpdateBody): TypedUpdate => ({ ...body, asksBoard: asks !== '' });

/** What somebody else wrote meanwhile stands above what was typed: saving again chooses what was typed. */
const clashWords = ({ now }: Extract<AnswerOutcome, { kind: 'clash' }>): string => {
  const { rating, ratingReason } = now.fields;
  const why = ratingReason === '' ? '' : `, because “${ratingReason}”`;
  return `Somebody else rated this ${rating ?? 'nothing'} meanwhile${why}. Choose the rating again and save.`;
};

const saved = ({ door }: At): Answer => redirect(`${door.base}?done=answer`);

/** Takes an update. */
export const takeUpdate = async (at: At, partId: string, body: UpdateBody): Promise<Answer> => {
  const found = findOwn(at, partId);
  if (!found) return nowhere;
  const { tx, scope, today } = at;
  const { round, by } = found.own;
  const outcome = await answerUpdate(tx, scope, { round, partId, by }, typedOf(body), today);
  if (outcome.kind === 'given') return saved(at);
  if (outcome.kind === 'refused') return showForm(at, found, body, outcome);
  const seenNow = { ...body, seen: outcome.now.version };
  return showForm(at, found, seenNow, { text: clashWords(outcome), field: 'rating' });
};

const showWhy = (at: At, { own }: Found, reason: string, error: Wrong): Answer =>
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
