import { sql } from 'kysely';
import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { PublicMeeting } from './rules/public-meeting.ts';
import { tables } from './store.ts';

/** A published meeting as a line in a list. */
export type ListedMeeting = {
  slug: string;
  body: string;
  date: string;
  time: string | null;
  venue: string | null;
  kind: PublicMeeting['kind'];
  cancelled: boolean;
};

export type Published = {
  meetingId: string;
  meeting: PublicMeeting;
  /** Seals what is public. */
  digest: string;
  firstPublishedAt: Date;
  updatedAt: Date;
};

const listed = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('publication')
    .select(['slug', 'body_name as body', 'date', 'time', 'venue', 'kind', 'cancelled'])
    .where('authority_id', '=', scope.authorityId);

/** The last meetings that were held, newest first. */
export const latestMeetings = (
  tx: Tx,
  scope: Scope,
  today: string,
  count: number,
): Promise<ListedMeeting[]> =>
  listed(tx, scope).where('date', '<', today).orderBy('date', 'desc').orderBy('slug').limit(count).execute();

/** Every published meeting, newest first. */
export const allMeetings = (tx: Tx, scope: Scope): Promise<ListedMeeting[]> =>
  listed(tx, scope).orderBy('date', 'desc').orderBy('slug').execute();

/** The published meetings of a year, newest first. */
export const meetingsOfYear = (tx: Tx, scope: Scope, year: number): Promise<ListedMeeting[]> =>
  listed(tx, scope)
    .where('date', '>=', `${year}-01-01`)
    .where('date', '<=', `${year}-12-31`)
    .orderBy('date', 'desc')
    .orderBy('slug')
    .execute();

/** The years with published meetings and how many each has, newest first. */
export const yearsPublished = (tx: Tx, scope: Scope): Promise<{ year: number; meetings: number }[]> =>
  tables(tx)
    .selectFrom('publication')
    .select([sql<number>`extract(year from date)::int`.as('year'), sql<number>`count(*)::int`.as('meetings')])
    .where('authority_id', '=', scope.authorityId)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute();

/** The first published meeting on or after a day, also where it is cancelled: who meant to come reads so. */
export const nextPublished = async (tx: Tx, scope: Scope, today: string): Promise<ListedMeeting | null> =>
  (await listed(tx, scope).where('date', '>=', today).orderBy('date').limit(1).executeTakeFirst()) ?? null;

/** What the newest minutes say of the meeting after them, where that is still to come. */
export const announcedNext = async (
  tx: Tx,
  scope: Scope,
  today: string,
): Promise<{ body: string; date: string; time: string | null; venue: string | null } | null> => {
  const row = await tables(tx)
    .selectFrom('publication')
    .select(['body_name as body', sql<PublicMeeting['next']>`document -> 'next'`.as('next')])
    .where('authority_id', '=', scope.authorityId)
    .where('next_date', '>=', today)
    .orderBy('date', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.next?.date ? { body: row.body, ...row.next, date: row.next.date } : null;
};

const publication = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('publication')
    .select([
      'meeting_id as meetingId',
      'document as meeting',
      'digest',
      'first_published_at as firstPublishedAt',
      'updated_at as updatedAt',
    ])
    .where('authority_id', '=', scope.authorityId);

/** The published meeting at an address, or null. */
export const findPublished = async (tx: Tx, scope: Scope, slug: string): Promise<Published | null> =>
  (await publication(tx, scope).where('slug', '=', slug).executeTakeFirst()) ?? null;

/** The published meeting of that id, or null. */
export const findPublishedById = async (tx: Tx, scope: Scope, meetingId: string): Promise<Published | null> =>
  (await publication(tx, scope).where('meeting_id', '=', meetingId).executeTakeFirst()) ?? null;

/** Today's address of a meeting that was published under another one, or null. */
export const movedTo = async (tx: Tx, scope: Scope, formerSlug: string): Promise<string | null> => {
  const row = await tables(tx)
    .selectFrom('former_address')
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.authority_id', '=', 'former_address.authority_id')
        .onRef('publication.meeting_id', '=', 'former_address.meeting_id'),
    )
    .select('publication.slug as slug')
    .where('former_address.authority_id', '=', scope.authorityId)
    .where('former_address.slug', '=', formerSlug)
    .executeTakeFirst();
  return row?.slug ?? null;
};

/** The meetings of the same body just before and just after. */
export const neighbours = async (
  tx: Tx,
  scope: Scope,
  meeting: PublicMeeting,
): Promise<{ previous: ListedMeeting | null; next: ListedMeeting | null }> => {
  const same = () =>
    listed(tx, scope).where('body_name', '=', meeting.body).where('slug', '!=', meeting.slug).limit(1);
  // Two meetings of one day stand in the order of their times, so that each has one before and one after it.
  const place = sql`(date, coalesce(time, ''), slug)`;
  const here = sql`(${meeting.date}::date, ${meeting.time ?? ''}::text, ${meeting.slug}::text)`;
  const previous = await same()
    .where(sql<boolean>`${place} < ${here}`)
    .orderBy(place, 'desc')
    .executeTakeFirst();
  const next = await same().where(sql<boolean>`${place} > ${here}`).orderBy(place).executeTakeFirst();
  return { previous: previous ?? null, next: next ?? null };
};

export type ThreadEntry = { path: string; title: string; date: string };

/** The items of all published meetings with the same matter, oldest first. */
export const itemsOfThread = (tx: Tx, scope: Scope, thread: string): Promise<ThreadEntry[]> =>
  tables(tx)
    .selectFrom('publication_entry')
    .select(['path', 'title', 'date'])
    .where('authority_id', '=', scope.authorityId)
    .where('thread', '=', thread)
    .orderBy('date')
    .orderBy('position')
    .execute();

/** A written paper of a published meeting, or null. */
export const findPaper = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  slug: string,
): Promise<{ title: string; kind: string; content: Block[] } | null> =>
  (await tables(tx)
    .selectFrom('publication_paper')
    .select(['title', 'kind', 'content'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('slug', '=', slug)
    .executeTakeFirst()) ?? null;

/** What is public of every meeting, the newest first. */
export const everyPublished = async (tx: Tx, scope: Scope): Promise<PublicMeeting[]> =>
  (await publication(tx, scope).orderBy('date', 'desc').orderBy('slug').execute()).map(
    ({ meeting }) => meeting,
  );

/** Published meetings, last changed first, for the news feed. */
export const lastChanged = (tx: Tx, scope: Scope, count: number): Promise<Published[]> =>
  publication(tx, scope).orderBy('updated_at', 'desc').orderBy('date', 'desc').limit(count).execute();

/** Published meetings with what a calendar shows of them. */
export const forCalendar = (
  tx: Tx,
  scope: Scope,
): Promise<(ListedMeeting & { id: string; updatedAt: Date })[]> =>
  listed(tx, scope).select(['meeting_id as id', 'updated_at as updatedAt']).orderBy('date').execute();
