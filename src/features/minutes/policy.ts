import { ok, type Result, refused } from '../../kernel/result.ts';
import { anyRole, as, atTheTable, holds, personIdOf } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';

export const mayReadDraft = as(...atTheTable, 'report author');
/** What a meeting resolved, once that is published or agreed: whoever has to do with its board. */
export const mayReadDecisions = anyRole;
export const mayRunMinutes = as('clerk');
export const mayWriteLetters = as('clerk', 'chair');
export const mayReadBoard = as(...atTheTable);
export const mayHaveQuestions = anyRole;

/** Whoever was sent the draft, and the chair, lead officer and clerk anyway. */
export const mayCorrect = (actor: Actor, bodyId: string, readers: readonly string[]): Result<true> => {
  const me = personIdOf(actor);
  return holds(actor, ['clerk', 'chair', 'lead officer'], bodyId) || (me !== null && readers.includes(me))
    ? ok(true)
    : refused('The draft was not sent to you for correction. Tell the clerk what should be changed.');
};

/** Whoever was asked, or the clerk for them. */
export const mayAnswerFor = (
  actor: Actor,
  { bodyId, askedToId }: { bodyId: string; askedToId: string | null },
): Result<true> =>
  holds(actor, ['clerk'], bodyId) || (askedToId !== null && personIdOf(actor) === askedToId)
    ? ok(true)
    : refused('Only the one who was asked, or the clerk for them, can answer.');

/** Questions are read at the table; whoever else was asked one reads that. */
export const mayReadQuestion = (
  actor: Actor,
  question: { bodyId: string; askedToId: string | null },
): boolean => holds(actor, atTheTable, question.bodyId) || mayAnswerFor(actor, question).ok;
