import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { updateAssured, updateReturned } from './events.ts';
import { heldRound } from './lock-round.ts';
import { answersOf } from './round-queries.ts';
import { updateAnswer } from './round-store.ts';
import type { Answer } from './rules/round/answer.ts';

type At = { roundId: string; partId: string };

const answerAt = async (tx: Tx, scope: Scope, { roundId, partId }: At): Promise<Result<Answer>> => {
  const round = await heldRound(tx, scope, roundId);
  if (!round || round.lockedOn !== null) return refused('This round is locked.');
  const answer = (await answersOf(tx, scope, [roundId])).get(roundId)?.get(partId);
  return answer ? ok(answer) : refused('There is no answer yet.');
};

/** Assures an answer: whoever keeps the plan has looked at it and takes it as it is. */
export const assureAnswer = async (tx: Tx, scope: Scope, at: At): Promise<Result<true>> => {
  const answer = await answerAt(tx, scope, at);
  if (!answer.ok) return answer;
  const judged = { judged: 'assured' as const, note: '', judged_by: actorName(scope) };
  await updateAnswer(tx, scope, { ...at, number: answer.value.number }, judged);
  await record(tx, scope, updateAssured(at.partId));
  return ok(true);
};

/** Returns an answer with a note: its lead sees the note, hears of it with the next mail, and answers again. */
export const returnAnswer = async (tx: Tx, scope: Scope, at: At, note: string): Promise<Result<true>> => {
  if (note.trim() === '') return refused('Say what has to be put right.');
  const answer = await answerAt(tx, scope, at);
  if (!answer.ok) return answer;
  const judged = { judged: 'returned' as const, note: note.trim(), judged_by: actorName(scope), told: false };
  await updateAnswer(tx, scope, { ...at, number: answer.value.number }, judged);
  await record(tx, scope, updateReturned(at.partId));
  return ok(true);
};
