import { newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { minuteSaved } from './events.ts';
import { findMinute, type Minute, versionOfSave } from './minutes-queries.ts';
import { holdMinute, insertVersion } from './minutes-store.ts';
import { decideSaving, plainLines } from './rules/saving-minutes.ts';
import { writable } from './rules/steps.ts';
import { keepState } from './store.ts';
import { whoActs } from './who-acts.ts';

/** A text to be saved: over which version it was written, and an id of the writer's choice for this save. */
export type SaveAsked = { meetingId: string; itemId: string; text: string; base: number; saveId: string };

/** `saved`: it stands as `minute` says. `conflict`: somebody else saved `minute` in between; nothing was written. */
export type Saved = { outcome: 'saved' | 'conflict'; minute: Minute };

/**
 * Saves the minutes of an item as a new version (docs/decisions/0014). The same save sent again, because its answer was
 * lost, is acknowledged again with the version that it made.
 */
export const saveMinute = async (
  tx: Tx,
  scope: Scope,
  asked: SaveAsked,
  at: Date,
): Promise<Result<Saved>> => {
  const may = writable(await keepState(tx, scope, asked.meetingId));
  if (!may.ok) return may;
  const standing = await holdMinute(tx, scope, asked.meetingId, asked.itemId);
  const text = plainLines(asked.text);
  const before = await versionOfSave(tx, scope, asked.saveId);
  if (before?.itemId === asked.itemId && before.text === text)
    return { ok: true, value: { outcome: 'saved', minute: before } };
  const outcome = decideSaving(standing, { base: asked.base, text });
  if (outcome === 'saved') {
    const version = standing.version + 1;
    await insertVersion(tx, scope, {
      itemId: asked.itemId,
      version,
      // A form that the browser went back to and sent anew says something new under the same id.
      saveId: before ? newId() : asked.saveId,
      text,
      at,
      by: whoActs(scope),
    });
    await record(tx, scope, minuteSaved(asked.itemId, sha256Of(text)));
  }
  const minute = await findMinute(tx, scope, asked.itemId);
  return { ok: true, value: { outcome: outcome === 'conflict' ? 'conflict' : 'saved', minute } };
};
