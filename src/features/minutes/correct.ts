import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { findMeeting, setNarrative, setResolutions } from '../meetings/index.ts';
import { insertCorrection } from './corrections-store.ts';
import { correctionProposed, draftChanged } from './events.ts';
import { mayPropose, type Part, plainLines, textOf } from './rules/corrections.ts';
import { lockItem } from './store.ts';

/** A text of an item: which part, the text that was before the writer, and what they made of it. */
export type Written = { itemId: string; part: Part; seen: string; text: string };

/** Another text stands now than the writer saw: both are shown, nothing was written. */
export type Conflict = { kind: 'conflict'; standing: string };
export type Mistake = { kind: 'mistake'; reason: string };

const mistake = (reason: string): Mistake => ({ kind: 'mistake', reason });

/** The text that stands, held to the end of the transaction, where it is an item's of a draft. */
export const standingText = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  part: Part,
): Promise<Result<string, Mistake>> => {
  await lockItem(tx, scope, itemId);
  const meeting = await findMeeting(tx, scope, meetingId);
  const item = meeting?.items.find(({ id }) => id === itemId);
  if (!meeting || !item) return refused(mistake('This item is no longer on the agenda.'));
  return meeting.minutesState === 'draft'
    ? ok(textOf(item, part))
    : refused(mistake('Only a draft can be changed, and these minutes are not one.'));
};

const checked = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { itemId, part, seen, text }: Written,
): Promise<Result<string, Conflict | Mistake>> => {
  const standing = await standingText(tx, scope, meetingId, itemId, part);
  if (!standing.ok) return standing;
  const may = mayPropose({ seen, standing: standing.value, proposed: text });
  if (may.ok) return standing;
  return may.reason === 'changed meanwhile'
    ? refused({ kind: 'conflict', standing: standing.value })
    : refused(mistake('Nothing is changed. Change the text, or go back.'));
};

/** Puts a text in the place of what stands. */
export const putText = (tx: Tx, scope: Scope, itemId: string, part: Part, text: string): Promise<void> =>
  part === 'narrative'
    ? setNarrative(tx, scope, itemId, plainLines(text))
    : setResolutions(
        tx,
        scope,
        itemId,
        plainLines(text)
          .split('\n')
          .filter((line) => line !== ''),
      );

/** Asks for a change; the text stays as it is until the clerk has decided. */
export const proposeCorrection = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  written: Written & { why: string },
  today: string,
): Promise<Result<true, Conflict | Mistake>> => {
  const standing = await checked(tx, scope, meetingId, written);
  if (!standing.ok) return standing;
  const id = newId();
  const proposed = plainLines(written.text);
  await insertCorrection(tx, scope, {
    id,
    meeting_id: meetingId,
    item_id: written.itemId,
    part: written.part,
    base: standing.value,
    proposed,
    why: written.why.trim(),
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    proposed_on: today,
  });
  await record(tx, scope, correctionProposed(id, sha256Of(proposed)));
  return ok(true);
};

/** The clerk changes the text at once. */
export const changeDraft = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  written: Written,
): Promise<Result<true, Conflict | Mistake>> => {
  const standing = await checked(tx, scope, meetingId, written);
  if (!standing.ok) return standing;
  await putText(tx, scope, written.itemId, written.part, written.text);
  await record(tx, scope, draftChanged(written.itemId, sha256Of(plainLines(written.text))));
  return ok(true);
};
