import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { briefingPaper } from '../delivery-plan/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { placeByTitle } from './place-papers.ts';

/**
 * Puts the chair's briefing of a locked round at an agenda item as a paper: the pack prints it. A briefing of the same
 * round that the meeting has, also one that was taken away, is put in its place. Answers the paper's id.
 */
export const addBriefing = async (
  tx: Tx,
  scope: Scope,
  { meetingId, itemId, roundId }: { meetingId: string; itemId: string; roundId: string },
): Promise<Result<string>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting?.items.some(({ id }) => id === itemId))
    return refused('Choose the agenda item that the briefing is for.');
  const paper = await briefingPaper(tx, scope, roundId);
  if (!paper) return refused('Choose a round that is locked.');
  const { title, blocks } = paper;
  const content = { title, kind: 'delivery plan' as const, content: blocks, file: null };
  return ok(await placeByTitle(tx, scope, { meetingId, itemId }, content));
};
