import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** A question asked at or before a meeting. Dates are ISO; `askedToId` null: somebody outside, by name. */
export type Question = {
  id: string;
  meetingId: string;
  bodyId: string;
  question: string;
  askedBy: string;
  askedOn: string;
  askedToId: string | null;
  askedTo: string;
  due: string | null;
  answer: string | null;
  answeredOn: string | null;
  answeredBy: string | null;
  circulatedOn: string | null;
  /** The code of the indicator that it is about, or null. */
  indicator: string | null;
};

const questions = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('question')
    .select([
      'id',
      'meeting_id as meetingId',
      'body_id as bodyId',
      'question',
      'asked_by as askedBy',
      'asked_on as askedOn',
      'asked_to_id as askedToId',
      'asked_to as askedTo',
      'due',
      'answer',
      'answered_on as answeredOn',
      'answered_by as answeredBy',
      'circulated_on as circulatedOn',
      'indicator',
    ])
    .where('authority_id', '=', scope.authorityId);

/** The question of that id, or null. */
export const findQuestion = async (tx: Tx, scope: Scope, id: string): Promise<Question | null> =>
  (await questions(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The questions of a meeting in the order in which they were asked. */
export const questionsOfMeeting = (tx: Tx, scope: Scope, meetingId: string): Promise<Question[]> =>
  questions(tx, scope).where('meeting_id', '=', meetingId).orderBy('asked_on').orderBy('id').execute();

/** The questions of a board, the newest first. */
export const questionsOfBoard = (tx: Tx, scope: Scope, bodyId: string): Promise<Question[]> =>
  questions(tx, scope).where('body_id', '=', bodyId).orderBy('asked_on', 'desc').orderBy('id').execute();

/** The questions about an indicator, the newest first. */
export const questionsAboutIndicator = (tx: Tx, scope: Scope, indicator: string): Promise<Question[]> =>
  questions(tx, scope).where('indicator', '=', indicator).orderBy('asked_on', 'desc').orderBy('id').execute();

/** Every question of the council that has no answer yet. */
export const unanswered = (tx: Tx, scope: Scope): Promise<Question[]> =>
  questions(tx, scope).where('answered_on', 'is', null).orderBy('due').orderBy('id').execute();
