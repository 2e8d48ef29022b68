import { seesExempt } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { agendaOf } from '../agenda/index.ts';
import type { RecordedItem, RecordedMeeting } from '../meetings/index.ts';
import { mayHost } from './policy.ts';

/** An agenda that is still being drafted here is for those who build it, until it is published or the meeting began. */
const isOut = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<boolean> => {
  if (mayHost(scope.actor, meeting.bodyId).ok || meeting.minutesState !== 'as published') return true;
  const agenda = await agendaOf(tx, scope, meeting.id);
  return agenda === null || agenda.started === null || agenda.published !== null;
};

/** The items and papers of a meeting that the one who asks may read; null while the agenda is being drafted. */
export const agendaSeen = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
): Promise<{ items: RecordedItem[]; papers: RecordedMeeting['papers'] } | null> => {
  if (!(await isOut(tx, scope, meeting))) return null;
  const all = seesExempt(scope.actor, meeting.bodyId);
  const items = meeting.items.filter(({ exempt }) => all || exempt === null);
  const closed = new Set(meeting.items.filter((item) => !items.includes(item)).map(({ id }) => id));
  return { items, papers: meeting.papers.filter(({ itemId }) => itemId === null || !closed.has(itemId)) };
};
