import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { type Conflict, type Mistake, putText, standingText } from './correct.ts';
import { type Correction, heldCorrection } from './corrections-queries.ts';
import { updateCorrection } from './corrections-store.ts';
import { correctionDecided } from './events.ts';
import { mayDecide, plainLines } from './rules/corrections.ts';

/** What the clerk decides: `text` is what is to stand, `seen` the text that was before the clerk. */
export type DecidedCorrection = { decision: string; reason: string; seen: string; text: string };

const outcomeWords = ({ used, proposed }: Pick<Correction, 'used' | 'proposed'>): string => {
  if (used === null) return 'The clerk did not take your change.';
  return used === proposed
    ? 'The clerk took your change as you wrote it.'
    : 'The clerk took your change, in other words.';
};

const tellProposer = async (tx: Tx, scope: Scope, decided: Correction): Promise<void> => {
  if (decided.byId === null) return;
  await queueMail(tx, scope, {
    to: decided.byId,
    key: `correction-decided ${decided.id}`,
    subject:
      decided.used === null ? 'Your change to the minutes was not taken' : 'Your change to the minutes is in',
    paragraphs: [outcomeWords(decided), ...(decided.reason === '' ? [] : [decided.reason])],
    link: `/board/meetings/${decided.meetingId}/minutes`,
  });
};

/** Accepts a change, as it was asked for or in other words, or declines it. Whoever asked is told. */
export const decideCorrection = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  { decision, reason, seen, text }: DecidedCorrection,
  today: string,
): Promise<Result<true, Conflict | Mistake>> => {
  const correction = await heldCorrection(tx, scope, id);
  if (!correction || correction.meetingId !== meetingId)
    return refused({ kind: 'mistake', reason: 'There is no such change.' });
  const found = await standingText(tx, scope, meetingId, correction.itemId, correction.part);
  if (!found.ok) return found;
  const standing = found.value;
  const may = mayDecide({ state: correction.state, decision, reason, seen, standing });
  if (!may.ok) {
    const overtaken = decision === 'accept' && plainLines(seen) !== plainLines(standing);
    return refused(overtaken ? { kind: 'conflict', standing } : { kind: 'mistake', reason: may.reason });
  }
  const accepted = decision === 'accept';
  const used = accepted ? plainLines(text) : null;
  if (used !== null) await putText(tx, scope, correction.itemId, correction.part, used);
  await updateCorrection(tx, scope, id, {
    state: accepted ? 'accepted' : 'declined',
    used,
    reason: reason.trim(),
    decided_by: actorName(scope),
    decided_on: today,
  });
  await record(tx, scope, correctionDecided(id, sha256Of(used ?? standing)));
  await tellProposer(tx, scope, { ...correction, used, reason: reason.trim() });
  return ok(true);
};
