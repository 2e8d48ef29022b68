import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { lineAdded, lineChanged, lineRemoved, lineRestored } from './events.ts';
import { insertLine, updateLine } from './lines-store.ts';
import { type Line, linesOf } from './queries.ts';
import type { LineFields, LineKind } from './rules/lines.ts';
import { writable } from './rules/steps.ts';
import { keepState } from './store.ts';

/** A line to be written; `id` is of the writer's choice, so that the same line sent twice is one line. */
export type LineAsked = LineFields & {
  id: string;
  meetingId: string;
  itemId: string;
  kind: LineKind;
  ownerId: string | null;
};

/** Writes a resolution, an action, a declaration, a table's feedback or a deferral beside the minutes. */
export const addLine = async (tx: Tx, scope: Scope, asked: LineAsked): Promise<Result<true>> => {
  const may = writable(await keepState(tx, scope, asked.meetingId));
  if (!may.ok) return may;
  const lines = await linesOf(tx, scope, asked.meetingId);
  const deferred = lines.some(
    (line) =>
      line.kind === 'deferral' && line.itemId === asked.itemId && !line.removed && line.id !== asked.id,
  );
  if (asked.kind === 'deferral' && deferred) return refused('This item is deferred already.');
  const before = lines.find(({ id }) => id === asked.id);
  if (before && before.kind === asked.kind && before.text === asked.text) return ok(true);
  // A form that the browser went back to and sent anew says something new under the same id.
  const id = before ? newId() : asked.id;
  const isNew = await insertLine(tx, scope, { ...asked, id, position: lines.length });
  if (isNew) await record(tx, scope, lineAdded(id));
  return ok(true);
};

const changeable = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<Result<Line>> => {
  const may = writable(await keepState(tx, scope, meetingId));
  if (!may.ok) return may;
  const line = (await linesOf(tx, scope, meetingId)).find((one) => one.id === id);
  if (!line) return refused('There is no such line.');
  return line.becameId === null
    ? ok(line)
    : refused('This was handed on when the meeting was closed. Change it where it is now.');
};

/** Changes what a line says. */
export const changeLine = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  fields: LineFields & { ownerId: string | null },
): Promise<Result<true>> => {
  const line = await changeable(tx, scope, meetingId, id);
  if (!line.ok) return line;
  const { text, who, due, leftRoom, ownerId } = fields;
  await updateLine(tx, scope, id, { text, who, due, left_room: leftRoom, owner_id: ownerId });
  await record(tx, scope, lineChanged(id));
  return ok(true);
};

/** Takes a line out, or (`removedAt` null) puts it back. */
export const setLineRemoved = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  removedAt: Date | null,
): Promise<Result<true>> => {
  const line = await changeable(tx, scope, meetingId, id);
  if (!line.ok) return line;
  await updateLine(tx, scope, id, { removed_at: removedAt });
  await record(tx, scope, removedAt ? lineRemoved(id) : lineRestored(id));
  return ok(true);
};
