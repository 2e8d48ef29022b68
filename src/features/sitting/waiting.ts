import { boardsOf, isAmong } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayOf } from '../../kernel/time-of-day.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { findMeeting } from '../meetings/index.ts';
import { openBallots } from './cast-ballot.ts';
import { openMeetings } from './queries.ts';

const sittingLine = (meetingId: string, body: string, since: string): Waiting => ({
  since,
  text: `The meeting of the ${body} opened on ${dateWords(since)} is not closed.`,
  href: `/board/meetings/${meetingId}/sitting`,
  verb: 'Go to the meeting',
});

/** Meetings that were opened and not closed wait for their clerk; open ballots wait for who may still vote. */
export const waitingForMeeting = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const clerkAt = boardsOf(scope.actor, ['clerk']);
  const waiting: Waiting[] = [];
  for (const { meetingId, opened } of await openMeetings(tx, scope)) {
    const meeting = await findMeeting(tx, scope, meetingId);
    if (!meeting) continue;
    if (isAmong(clerkAt, meeting.bodyId))
      waiting.push(sittingLine(meetingId, meeting.body, opened === null ? today : dayOf(opened)));
    for (const ballot of await openBallots(tx, scope, meetingId)) {
      if (!ballot.may || ballot.voted) continue;
      const href = `/board/meetings/${meetingId}/ballots/${ballot.id}`;
      waiting.push({ since: today, text: `A vote is open: ${ballot.question}`, href, verb: 'Vote' });
    }
  }
  return waiting;
};
