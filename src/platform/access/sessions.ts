import { sql } from 'kysely';
import { type AccessGrounds, recordOwn } from './grounds.ts';
import { accessEvents } from './sign-in-events.ts';
import { carriesSession, headersOf, type Visit } from './visit.ts';

/** Somebody signed in on one device. `browser` is what it said of itself. */
export type Session = {
  id: string;
  address: string | null;
  browser: string | null;
  since: Date;
  until: Date;
};

type Tables = {
  session: {
    id: string;
    login_id: string;
    ip_address: string | null;
    user_agent: string | null;
    created_at: Date;
    expires_at: Date;
  };
};

const tablesOf = ({ own }: AccessGrounds) => own.withTables<Tables>().withSchema('access');

/** Who is signed in with this visit, and by which session; null for the public. */
export const sessionOf = async (
  grounds: AccessGrounds,
  visit: Visit,
): Promise<{ personId: string; sessionId: string } | null> => {
  if (!carriesSession(visit.cookie)) return null;
  const found = await grounds.library(visit).api.getSession({ headers: headersOf(visit) });
  return found ? { personId: found.user.id, sessionId: found.session.id } : null;
};

/** Where the person is signed in now, the newest first. */
export const listSessions = async (grounds: AccessGrounds, personId: string): Promise<Session[]> =>
  tablesOf(grounds)
    .selectFrom('session')
    .select([
      'id',
      'ip_address as address',
      'user_agent as browser',
      'created_at as since',
      'expires_at as until',
    ])
    .where('login_id', '=', personId)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();

/** Ends sessions of the person: one, or all but one. Answers how many there were. */
export const endSessions = (
  grounds: AccessGrounds,
  personId: string,
  which: { only: string } | { allBut: string },
): Promise<number> =>
  grounds.own.transaction().execute(async (tx) => {
    const ended = await tx
      .withTables<Tables>()
      .withSchema('access')
      .deleteFrom('session')
      .where('login_id', '=', personId)
      .where('id', 'only' in which ? '=' : '!=', 'only' in which ? which.only : which.allBut)
      .executeTakeFirst();
    const count = Number(ended.numDeletedRows);
    if (count > 0) await recordOwn(tx, grounds.authorityId, accessEvents.sessionsEnded, personId);
    return count;
  });

/** Signs out in this browser. Answers the cookies that tell it so; for somebody who was not signed in, too. */
export const signOut = async (grounds: AccessGrounds, visit: Visit): Promise<string[]> => {
  const session = await sessionOf(grounds, visit);
  if (session)
    await grounds.own
      .transaction()
      .execute((tx) => recordOwn(tx, grounds.authorityId, accessEvents.signedOut, session.personId));
  const response = await grounds.library(visit).api.signOut({ headers: headersOf(visit), asResponse: true });
  return response.headers.getSetCookie();
};
