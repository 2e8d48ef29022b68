import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { briefingPaper, planPaper } from '../delivery-plan/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { placeByTitle } from './place-papers.ts';

/** The chair's briefing of a locked round, or a plan as everybody sees it. */
export type ChosenPaper = { kind: 'round' | 'plan'; id: string };

/**
 * Puts the chair's briefing of a locked round, or a public plan, at an agenda item as a paper: the pack prints it. The
 * same paper that the meeting has, also one that was taken away, is put in its place. Answers the paper's id.
 */
export const addPlanPaper = async (
  tx: Tx,
  scope: Scope,
  { meetingId, itemId, chosen }: { meetingId: string; itemId: string; chosen: ChosenPaper },
): Promise<Result<string>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting?.items.some(({ id }) => id === itemId))
    return refused('Choose the agenda item that the paper is for.');
  const paperOf = chosen.kind === 'round' ? briefingPaper : planPaper;
  const paper = await paperOf(tx, scope, chosen.id);
  if (!paper) return refused('Choose a round that is locked, or a plan that is public.');
  const { title, blocks } = paper;
  const content = { title, kind: 'delivery plan' as const, content: blocks, file: null };
  return ok(await placeByTitle(tx, scope, { meetingId, itemId }, content));
};
