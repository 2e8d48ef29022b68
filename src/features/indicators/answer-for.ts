import { ok, type Result } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { boardQuestionsOf } from './answering-queries.ts';
import {
  deleteOwner,
  insertBoardQuestion,
  type NewOwner,
  putOwner,
  setTakenBack,
} from './answering-store.ts';
import {
  boardQuestionAdded,
  boardQuestionPutBack,
  boardQuestionTakenBack,
  ownerNamed,
  ownerTakenAway,
} from './events.ts';
import { mayAskBoard, roomForQuestion } from './rules/board-questions.ts';

/** Names who answers for an indicator, in the place of who did before. */
export const nameOwner = async (
  tx: Tx,
  scope: Scope,
  indicator: string,
  owner: NewOwner,
  today: string,
): Promise<void> => {
  await putOwner(tx, scope, indicator, owner, today);
  await record(tx, scope, ownerNamed(indicator));
};

/** From now on nobody answers for an indicator. False where nobody did. */
export const takeOwnerAway = async (tx: Tx, scope: Scope, indicator: string): Promise<boolean> => {
  const gone = await deleteOwner(tx, scope, indicator);
  if (gone) await record(tx, scope, ownerTakenAway(indicator));
  return gone;
};

/** Adds a question for the Board to an indicator. */
export const askBoard = async (
  tx: Tx,
  scope: Scope,
  { indicator, words, today }: { indicator: string; words: string; today: string },
): Promise<Result<true>> => {
  const open = (await boardQuestionsOf(tx, scope, indicator)).length;
  const may = mayAskBoard({ words, open });
  if (!may.ok) return may;
  const question = { indicator, words: words.trim(), day: today, by_name: actorName(scope) };
  await record(tx, scope, boardQuestionAdded(await insertBoardQuestion(tx, scope, question)));
  return ok(true);
};

/** Takes a question back. False where it does not stand there. */
export const takeQuestionBack = async (
  tx: Tx,
  scope: Scope,
  question: { id: string; indicator: string },
  today: string,
): Promise<boolean> => {
  const taken = await setTakenBack(tx, scope, { ...question, day: today });
  if (taken) await record(tx, scope, boardQuestionTakenBack(question.id));
  return taken;
};

/** Puts a question back that was taken back, unless there are enough by now; null where there is none. */
export const putQuestionBack = async (
  tx: Tx,
  scope: Scope,
  question: { id: string; indicator: string },
): Promise<Result<true> | null> => {
  const room = roomForQuestion((await boardQuestionsOf(tx, scope, question.indicator)).length);
  if (!room.ok) return room;
  if (!(await setTakenBack(tx, scope, { ...question, day: null }))) return null;
  await record(tx, scope, boardQuestionPutBack(question.id));
  return ok(true);
};
