import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AskedInMeeting } from '../indicators/index.ts';
import { listMeetings, meetingTitle } from '../meetings/index.ts';
import { mayReadQuestion } from './policy.ts';
import { questionsAboutIndicator } from './questions-queries.ts';

/** The questions of meetings that are about an indicator and that the one who asks may read, the newest first. */
export const questionsAbout = async (tx: Tx, scope: Scope, indicator: string): Promise<AskedInMeeting[]> => {
  const questions = (await questionsAboutIndicator(tx, scope, indicator)).filter((question) =>
    mayReadQuestion(scope.actor, question),
  );
  if (questions.length === 0) return [];
  const meetings = new Map((await listMeetings(tx, scope)).map((meeting) => [meeting.id, meeting]));
  return questions.flatMap(({ id, bodyId, meetingId, question, askedBy, askedOn, answeredOn }) => {
    const meeting = meetings.get(meetingId);
    return meeting
      ? [
          {
            question,
            askedBy,
            askedOn,
            answered: answeredOn !== null,
            href: `/boards/${bodyId}/questions/${id}`,
            meeting: {
              title: meetingTitle(meeting),
              href: `/board/meetings/${meetingId}/questions`,
            },
          },
        ]
      : [];
  });
};
