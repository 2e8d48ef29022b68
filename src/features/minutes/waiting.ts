import { firstWords } from '../../kernel/first-words.ts';
import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findMeeting, listMeetings, meetingTitle } from '../meetings/index.ts';
import { draftsToCorrect, openCorrections } from './corrections-queries.ts';
import { unanswered } from './questions-queries.ts';

type Line = { since: string; text: string; href: string; verb: string };

const draftLines = async (tx: Tx, scope: Scope, me: string, today: string): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const { meetingId, sentOn, closesOn } of await draftsToCorrect(tx, scope, me, today)) {
    const meeting = await findMeeting(tx, scope, meetingId);
    if (meeting?.minutesState !== 'draft') continue;
    lines.push({
      since: sentOn,
      text: `Draft minutes of the ${meeting.body}${meeting.date ? `, ${dateWords(meeting.date)}` : ''}: changes until ${dateWords(closesOn)}`,
      href: `/board/meetings/${meetingId}/minutes`,
      verb: 'Read the draft',
    });
  }
  return lines;
};

const correctionLines = async (tx: Tx, scope: Scope): Promise<Line[]> => {
  const meetings = new Map<string, { since: string; count: number }>();
  for (const { meetingId, proposedOn } of await openCorrections(tx, scope)) {
    const known = meetings.get(meetingId);
    meetings.set(meetingId, { since: known?.since ?? proposedOn, count: (known?.count ?? 0) + 1 });
  }
  const lines: Line[] = [];
  for (const [meetingId, { since, count }] of meetings) {
    const meeting = await findMeeting(tx, scope, meetingId);
    if (!meeting || !holds(scope.actor, ['clerk'], meeting.bodyId)) continue;
    lines.push({
      since,
      text: `${count === 1 ? 'A change was' : `${count} changes were`} asked for in the minutes of the ${meeting.body}`,
      href: `/board/meetings/${meetingId}/minutes`,
      verb: 'Decide',
    });
  }
  return lines;
};

/** Drafts of which the clerk can write down that they were agreed, because their board has met since. */
const agreeLines = async (tx: Tx, scope: Scope): Promise<Line[]> => {
  const held = (await listMeetings(tx, scope)).filter(
    ({ minutesState, bodyId }) =>
      (minutesState === 'draft' || minutesState === 'agreed') && holds(scope.actor, ['clerk'], bodyId),
  );
  return held.flatMap((draft): Line[] => {
    const later = held.flatMap(({ bodyId, date }) => (bodyId === draft.bodyId && date) || []);
    const next = later.filter((date) => draft.date !== null && date > draft.date).at(-1);
    if (draft.minutesState === 'agreed' || next === undefined) return [];
    return [
      {
        since: next,
        text: `Draft minutes of the ${meetingTitle(draft)}: were they agreed on ${dateWords(next)}?`,
        href: `/board/meetings/${draft.id}/minutes/agree`,
        verb: 'Write it down',
      },
    ];
  });
};

/** What waits for the one who asks: drafts to correct and to agree, changes to decide on, questions to answer. */
export const waitingMinutes = async (tx: Tx, scope: Scope, today: string): Promise<Line[]> => {
  const me = personIdOf(scope.actor);
  if (me === null) return [];
  const questions = (await unanswered(tx, scope)).filter(({ askedToId }) => askedToId === me);
  return [
    ...(await draftLines(tx, scope, me, today)),
    ...(await correctionLines(tx, scope)),
    ...(await agreeLines(tx, scope)),
    ...questions.map(({ id, bodyId, askedBy, question, askedOn }) => ({
      since: askedOn,
      text: `${askedBy} asks you: ${firstWords(question)}`,
      href: `/boards/${bodyId}/questions/${id}`,
      verb: 'Answer',
    })),
  ];
};
