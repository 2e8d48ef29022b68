import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { type Printing, printMinutes, printPack, setPublished } from '../packs/index.ts';
import { giveNumbers } from './numbers-store.ts';
import { findRelease } from './queries.ts';
import { type House, printable } from './release.ts';
import { holdMasking } from './store.ts';

/**
 * Prints the pack of a meeting, or its minutes, with every text masked as on its public pages. What is printed of a
 * public meeting is public, unless the meeting has changed since it was released: then it waits for the release.
 * Answers all printings, or why it cannot be printed.
 */
export const print = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  what: 'pack' | 'minutes',
  house: House,
): Promise<Result<Printing[]>> => {
  await holdMasking(tx, scope);
  const masked = await printable(tx, scope, meeting);
  if (!masked) return refused('Give the date of the meeting first: it stands on the front page.');
  const imprint = { authority: house.authority, madeAt: Math.floor(house.at.getTime() / 1000) };
  const printings = await (what === 'pack' ? printPack : printMinutes)(tx, scope, masked, imprint);
  const released = await findRelease(tx, scope, meeting.id);
  if (released && meeting.changedAt <= released.releasedAt) {
    await setPublished(tx, scope, meeting.id, true);
    await giveNumbers(tx, scope, meeting.id);
  }
  return ok(printings);
};
