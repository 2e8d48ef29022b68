import { boardsOf, isAmong, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { doneByOthersSince, lastHereBefore } from '../../platform/audit/news-queries.ts';
import type { Waiting } from '../../web/feature.ts';
import type { Tx } from '../../web/route.ts';
import { listMeetings, placeOfItem } from '../meetings/index.ts';
import { releasedAt } from '../publishing/index.ts';
import { type Coming, nextOf } from './rules/next-meeting.ts';
import { newsOf, type Step } from './rules/whats-new.ts';

/** What waits for the person who asks, as a feature's manifest tells. */
export type Asking = (tx: Tx, scope: Scope, today: string) => Promise<Waiting[]>;

/** A person's day. `since` is the moment from which on things are news. */
export type Day = {
  today: string;
  hasRole: boolean;
  next: Coming | null;
  waiting: Waiting[];
  news: { meeting: Coming; words: string }[];
  since: Date;
};

const days = 24 * 60 * 60 * 1000;
/** News of who was away for long is not of last year. */
const longestAbsence = 14 * days;
/** Who was never here hears of the last week. */
const firstLook = 7 * days;
/** Deeds looked at; more than that is a busy fortnight told from its end. */
const mostDeeds = 500;

const sinceWhen = (lastHere: Date | null, now: Date): Date =>
  new Date(Math.max(lastHere?.getTime() ?? now.getTime() - firstLook, now.getTime() - longestAbsence));

const myMeetings = async (tx: Tx, scope: Scope): Promise<Coming[]> => {
  const mine = boardsOf(scope.actor);
  const released = await releasedAt(tx, scope);
  return (await listMeetings(tx, scope))
    .filter(({ bodyId }) => isAmong(mine, bodyId))
    .map(({ id, body, date, time, venue }) => ({ id, body, date, time, venue, isPublic: released.has(id) }));
};

const stepsSince = async (tx: Tx, scope: Scope, personId: string, since: Date): Promise<Step[]> => {
  const done = await doneByOthersSince(tx, scope, {
    personId,
    since,
    kinds: ['meeting', 'item'],
    limit: mostDeeds,
  });
  const meetings = new Map<string, string | null>();
  for (const { subjectKind, subjectId } of done) {
    if (meetings.has(subjectId)) continue;
    const place = subjectKind === 'item' ? await placeOfItem(tx, scope, subjectId) : { meetingId: subjectId };
    meetings.set(subjectId, place?.meetingId ?? null);
  }
  return done.flatMap(({ deed, subjectId }) => {
    const meetingId = meetings.get(subjectId) ?? null;
    return meetingId === null ? [] : [{ meetingId, deed }];
  });
};

/** Everything of a person's day: what is next, what waits for them, and what others did since they were last here. */
export const dayOf = async (
  tx: Tx,
  scope: Scope,
  { today, now }: { today: string; now: Date },
  askings: readonly Asking[],
): Promise<Day> => {
  const personId = personIdOf(scope.actor) ?? '';
  const meetings = await myMeetings(tx, scope);
  const waiting: Waiting[] = [];
  for (const asking of askings) waiting.push(...(await asking(tx, scope, today)));
  const since = sinceWhen(await lastHereBefore(tx, scope, personId, today), now);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const news = newsOf(await stepsSince(tx, scope, personId, since)).flatMap(({ meetingId, words }) => {
    const meeting = byId.get(meetingId);
    return meeting ? [{ meeting, words }] : [];
  });
  return {
    today,
    hasRole: boardsOf(scope.actor).length > 0,
    next: nextOf(meetings, today),
    waiting: waiting.sort((one, other) => (one.since < other.since ? -1 : 1)),
    news,
    since,
  };
};
