import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type AgendaItem, findMeeting, saveMeeting } from '../meetings/index.ts';
import { listDetailsFor } from './details.ts';
import { meetingMended } from './events.ts';
import { type MendedFields, mendedOnly } from './rules/mend-form.ts';

/** The clerk mends what an import could not read. What was mended is left alone by later imports. */
export const mendMeeting = async (tx: Tx, scope: Scope, id: string, fields: MendedFields): Promise<void> => {
  const before = await findMeeting(tx, scope, id);
  if (!before) return;
  const changes = mendedOnly(before, fields);
  if (Object.keys(changes).length === 0) return;
  const mended = [...new Set([...before.mended, ...Object.keys(changes)])];
  await saveMeeting(tx, scope, { ...before, ...changes }, before, mended);
  await record(tx, scope, meetingMended(id));
};

/** What a clerk can mend of an agenda item. */
export type MendedItem = Pick<AgendaItem, 'number' | 'title' | 'purpose' | 'narrative' | 'resolutions'>;

/** The clerk mends an agenda item; from then on imports leave the items of this meeting as the clerk has them. */
export const mendItem = async (
  tx: Tx,
  scope: Scope,
  id: string,
  itemId: string,
  item: MendedItem,
): Promise<void> => {
  const before = await findMeeting(tx, scope, id);
  if (!before) return;
  const items = before.items.map((one) => (one.id === itemId ? { ...one, ...item } : one));
  const mended = [...new Set([...before.mended, 'items'])];
  await saveMeeting(tx, scope, { ...before, items }, before, mended);
  await record(tx, scope, meetingMended(id));
  const after = await findMeeting(tx, scope, id);
  if (after) await listDetailsFor(tx, scope, after);
};
