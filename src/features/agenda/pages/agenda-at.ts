import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, type Tx } from '../../../web/route.ts';
import { findMeeting, type RecordedMeeting } from '../../meetings/index.ts';
import { type Agenda, agendaOf } from '../queries.ts';

export const id = z.uuid('The address is not complete.');
export const itemParams = z.object({ meeting: id, item: id });

/** Runs `work` with the meeting and its agenda, or says that there is none. */
export const withAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  work: (meeting: RecordedMeeting, agenda: Agenda) => Promise<Answer>,
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  const agenda = await agendaOf(tx, scope, meetingId);
  return meeting && agenda ? work(meeting, agenda) : notFound('that meeting');
};
