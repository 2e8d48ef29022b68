import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listBodies } from '../board/index.ts';
import { meetingsOfBoard, takingPlace } from '../calendar/index.ts';
import { type Edition, listEditions } from './queries.ts';
import { dueOn } from './rules/due.ts';
import type { Kind } from './rules/edition.ts';
import { type Standing, standingOf } from './rules/standing.ts';

/** The page before or after a meeting: how it stands, and its id once somebody began it. */
export type Place = {
  meetingId: string;
  body: string;
  date: string;
  kind: Kind;
  due: string;
  id: string | null;
  standing: Standing;
};

/** Meetings that were held longer ago are listed only with what was written of them. */
const daysBack = 60;
/** Nobody writes about a meeting that is further ahead. */
const daysAhead = 92;

/** The pages of meetings coming and just held, by their due day; and the older ones that somebody wrote, the latest first. */
export const placesOf = async (
  tx: Tx,
  scope: Scope,
  today: string,
): Promise<{ now: Place[]; earlier: Place[] }> => {
  const editions = await listEditions(tx, scope);
  const meetings = [];
  for (const { id } of await listBodies(tx, scope))
    meetings.push(...takingPlace(await meetingsOfBoard(tx, scope, id, plusDays(today, -daysBack))));
  const place = (
    meeting: { id: string; body: string; date: string },
    kind: Kind,
    edition: Edition | null,
  ): Place => ({
    meetingId: meeting.id,
    body: meeting.body,
    date: meeting.date,
    kind,
    due: dueOn(kind, meeting.date),
    id: edition?.id ?? null,
    standing: standingOf({ kind, date: meeting.date }, edition, today),
  });
  const now = meetings
    .filter(({ date }) => date <= plusDays(today, daysAhead))
    .map((meeting) => {
      const kind = meeting.date >= today ? 'before' : 'after';
      const edition = editions.find((one) => one.meetingId === meeting.id && one.kind === kind);
      return place(meeting, kind, edition ?? null);
    })
    .sort((one, other) => one.due.localeCompare(other.due));
  const listed = new Set(now.map(({ id }) => id));
  const earlier = editions
    .filter(({ id }) => !listed.has(id))
    .map((edition) => place({ ...edition, id: edition.meetingId }, edition.kind, edition));
  return { now, earlier };
};
