import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { reportPaper } from '../indicators/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { placeByTitle } from './place-papers.ts';

/**
 * Puts the public performance report of a month at an agenda item as a paper: the pack prints it. Where the meeting has
 * that month's report already, also one that was taken away, it is put in its place. Answers the paper's id.
 */
export const addPerformance = async (
  tx: Tx,
  scope: Scope,
  { meetingId, itemId, at }: { meetingId: string; itemId: string; at: string },
): Promise<Result<string>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting?.items.some(({ id }) => id === itemId))
    return refused('Choose the agenda item that the report is for.');
  const paper = await reportPaper(tx, scope, at);
  if (!paper) return refused('Choose a month whose report is public.');
  const { title, blocks } = paper;
  const content = { title, kind: 'figures' as const, content: blocks, file: null };
  return ok(await placeByTitle(tx, scope, { meetingId, itemId }, content));
};
