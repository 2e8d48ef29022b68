import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { momentOf } from '../../platform/moment.ts';
import { findMeeting, type RecordedItem, type RecordedMeeting } from '../meetings/index.ts';
import { votingTerms } from './expected.ts';
import { type Minute, minutesOf } from './minutes-queries.ts';
import { attendeesOf, findSitting, itemTimes, type Line, linesOf, type SittingNow } from './queries.ts';
import { clockWords, type ItemClock, itemClock } from './rules/item-clock.ts';
import { canBeHeld } from './rules/steps.ts';
import { type Attendee, type Quorum, quorumOf, votersAmong, whoPresides } from './rules/who-is-here.ts';
import { type Vote, votesOf } from './votes-queries.ts';

/** An agenda item as the clerk works on it. */
export type ItemOnScreen = {
  item: RecordedItem;
  clock: ItemClock & { words: string };
  minute: Minute;
  lines: Line[];
  votes: Vote[];
};

/** Everything on the clerk's screen of a meeting. `sitting` null: nobody has begun to prepare it. */
export type Screen = {
  meeting: RecordedMeeting;
  sitting: SittingNow | null;
  /** Why the meeting cannot be opened at all, or null. */
  cannotBeHeld: string | null;
  attendees: Attendee[];
  voters: Attendee[];
  presiding: Attendee | null;
  quorum: Quorum | null;
  castingVote: boolean;
  items: ItemOnScreen[];
};

const noMinute = (itemId: string): Minute => ({ itemId, version: 0, text: '', savedAt: null, savedBy: null });

const itemsOnScreen = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  now: number,
): Promise<ItemOnScreen[]> => {
  const times = await itemTimes(tx, scope, meeting.id);
  const minutes = await minutesOf(tx, scope, meeting.id);
  const lines = await linesOf(tx, scope, meeting.id);
  const votes = await votesOf(tx, scope, meeting.id);
  return meeting.items.map((item) => {
    const clock = itemClock(times.get(item.id) ?? [], item.minutesAllotted, now);
    return {
      item,
      clock: { ...clock, words: clockWords(clock, item.minutesAllotted) },
      minute: minutes.get(item.id) ?? noMinute(item.id),
      lines: lines.filter(({ itemId }) => itemId === item.id),
      votes: votes.filter(({ itemId }) => itemId === item.id),
    };
  });
};

/** Everything on the clerk's screen of a meeting, or null where there is no such meeting. */
export const screenOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
): Promise<Screen | null> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return null;
  const sitting = await findSitting(tx, scope, meetingId);
  const attendees = await attendeesOf(tx, scope, meetingId);
  const terms = await votingTerms(tx, scope, meeting, todayIn(clock));
  const held = canBeHeld(meeting);
  return {
    meeting,
    sitting,
    cannotBeHeld: sitting || held.ok ? null : held.reason,
    attendees,
    voters: votersAmong(attendees),
    presiding: whoPresides(attendees, sitting?.presiding ?? null),
    quorum: quorumOf(attendees, terms.quorum),
    castingVote: terms.castingVote,
    items: await itemsOnScreen(tx, scope, meeting, momentOf(clock).getTime()),
  };
};
