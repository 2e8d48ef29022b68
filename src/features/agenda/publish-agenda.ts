import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { deadlinesOf } from '../calendar/index.ts';
import { agendaPublished } from './events.ts';
import { agendaOf } from './queries.ts';
import { holdAgenda, updateAgenda } from './store.ts';

/** The day by which the agenda of a meeting has to be published, or null where the meeting has no date. */
export const agendaDue = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  today: string,
): Promise<string | null> =>
  (await deadlinesOf(tx, scope, meetingId, today)).find(({ kind }) => kind === 'agenda')?.due ?? null;

/** Notes that the agenda went to the public, the first time it does, and by which day it had to. */
export const markPublished = async (tx: Tx, scope: Scope, meetingId: string, clock: Clock): Promise<void> => {
  const agenda = await agendaOf(tx, scope, meetingId);
  if (!agenda || agenda.started === null || agenda.published !== null || agenda.items.length === 0) return;
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  const due = await agendaDue(tx, scope, meetingId, todayIn(clock));
  await updateAgenda(tx, scope, meetingId, { published_at: momentOf(clock), due });
  await record(tx, scope, agendaPublished(meetingId));
};

/** The meeting has begun: its items stay from now on. */
export const beginMeeting = async (tx: Tx, scope: Scope, meetingId: string, at: Date): Promise<void> => {
  const held = await holdAgenda(tx, scope, meetingId, at);
  if (held.begunAt === null) await updateAgenda(tx, scope, meetingId, { begun_at: at });
};
