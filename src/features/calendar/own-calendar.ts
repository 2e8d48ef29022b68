import { firstWords } from '../../kernel/first-words.ts';
import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { type Action, openActionsOf } from '../actions/index.ts';
import { addressEnded, addressMade } from './events.ts';
import type { FeedEvent } from './feed.ts';
import { deleteAddress, putAddress } from './feed-store.ts';
import { plannedFor } from './plan-queries.ts';
import { type DatedMeeting, deadlinesOfMeeting, meetingsOfBoard } from './queries.ts';
import type { Deadline } from './rules/deadlines.ts';
import { concerned, ofPresenters } from './rules/reminders.ts';
import { termsFor } from './terms.ts';
import { listVisits, type Visit } from './visit-queries.ts';

/** Makes a new secret for a person's calendar; an older one ends. It is answered once and never kept. */
export const makeAddress = async (tx: Tx, scope: Scope, personId: string, at: Date): Promise<string> => {
  const { secret, sha256 } = newSecret();
  await putAddress(tx, scope, personId, sha256, at);
  await record(tx, scope, addressMade(personId));
  return secret;
};

/** Ends a person's secret address: whatever reads it finds nothing any more. */
export const endAddress = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await deleteAddress(tx, scope, personId);
  await record(tx, scope, addressEnded(personId));
};

const hour = 60;
const day = 24 * hour;
/** A whole day begins at midnight: nine in the morning of the day before. */
const morningBefore = 15 * hour;

const meetingEvent = (meeting: DatedMeeting, minutes: number, origin: string): FeedEvent => {
  const { link, room, cancelled, sequence } = meeting.arrangement;
  const url = `${origin}/board/meetings/${meeting.id}`;
  return {
    uid: `${meeting.id}@hearth`,
    sequence,
    date: meeting.date,
    time: meeting.time,
    minutes,
    summary: meeting.kind === 'takeover' ? `${meeting.body}: young people run it` : meeting.body,
    description: [cancelled && `Cancelled: ${cancelled.reason}`, link && `Join: ${link}`, url]
      .filter(Boolean)
      .join('\n'),
    location: [meeting.venue, room].filter(Boolean).join(', ') || link,
    url,
    cancelled: cancelled !== null,
    alarms: [day, hour],
    changedAt: meeting.changedAt,
  };
};

const deadlineEvent = (meeting: DatedMeeting, deadline: Deadline, origin: string): FeedEvent => ({
  uid: `${meeting.id}-${deadline.kind.replace(' ', '-')}@hearth`,
  sequence: meeting.arrangement.sequence,
  date: deadline.due,
  time: null,
  minutes: 0,
  summary: `${deadline.label}: ${meeting.body}, ${dateWords(meeting.date)}`,
  description: deadline.deed,
  location: null,
  url: `${origin}/board/meetings/${meeting.id}`,
  cancelled: meeting.arrangement.cancelled !== null,
  alarms: [morningBefore],
  changedAt: meeting.changedAt,
});

const visitEvent = (visit: Visit, date: string, origin: string, changedAt: Date): FeedEvent => ({
  uid: `${visit.id}@hearth`,
  sequence: 0,
  date,
  time: null,
  minutes: 0,
  summary: `Visit: ${visit.place}`,
  description: visit.why ?? '',
  location: visit.place,
  url: `${origin}/boards/${visit.bodyId}/visits/${visit.id}`,
  cancelled: visit.stage === 'called off',
  alarms: [morningBefore],
  changedAt,
});

/** Its history grows with every change, and so does its sequence. */
const actionEvent = (action: Action, due: string, origin: string, changedAt: Date): FeedEvent => {
  const url = `${origin}/actions/${action.id}`;
  return {
    uid: `${action.id}@hearth`,
    sequence: action.entries.length,
    date: due,
    time: null,
    minutes: 0,
    summary: `Due: ${firstWords(action.what)}`,
    description: [action.what, `${action.body}, ${action.origin.label}`, url].join('\n'),
    location: null,
    url,
    cancelled: false,
    alarms: [morningBefore],
    changedAt,
  };
};

/** The deadlines that are the reader's own: by a role at the board, or because they present something. */
const ownDeadlines = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  today: string,
): Promise<Deadline[]> => {
  const me = personIdOf(scope.actor);
  const presents = (await plannedFor(tx, scope, meeting.id)).some(({ presenterId }) => presenterId === me);
  return (await deadlinesOfMeeting(tx, scope, meeting, today)).filter(
    ({ kind, metOn }) =>
      metOn === null &&
      (holds(scope.actor, concerned[kind], meeting.bodyId) || (presents && ofPresenters.includes(kind))),
  );
};

/** A board's part of the reader's own calendar: its meetings from a day on, their deadlines there, their visits, and what is due from them. */
export const ownEvents = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  { from, today, origin, at }: { from: string; today: string; origin: string; at: Date },
): Promise<FeedEvent[]> => {
  const { meetingMinutes } = await termsFor(tx, scope, bodyId, today);
  const events: FeedEvent[] = [];
  for (const meeting of await meetingsOfBoard(tx, scope, bodyId, from)) {
    events.push(meetingEvent(meeting, meetingMinutes, origin));
    if (meeting.date < today) continue;
    const mine = await ownDeadlines(tx, scope, meeting, today);
    events.push(...mine.map((deadline) => deadlineEvent(meeting, deadline, origin)));
  }
  const me = personIdOf(scope.actor) ?? '';
  for (const visit of await listVisits(tx, scope, bodyId)) {
    if (!visit.visitorIds.includes(me) || visit.plannedOn === null || visit.plannedOn < from) continue;
    events.push(visitEvent(visit, visit.plannedOn, origin, at));
  }
  for (const action of await openActionsOf(tx, scope, bodyId)) {
    if (action.ownerId !== me || action.due === null || action.due < from) continue;
    events.push(actionEvent(action, action.due, origin, at));
  }
  return events;
};
