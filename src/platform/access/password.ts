import { ok, type Result, refused } from '../../kernel/result.ts';
import { type AccessGrounds, recordOwn } from './grounds.ts';
import { accessEvents } from './sign-in-events.ts';
import { headersOf, type Visit } from './visit.ts';
import type { Told } from './ways-in.ts';

type Tables = { credential: { login_id: string; provider: string } };

/** Whether the person signs in with a password. */
export const hasPassword = async ({ own }: AccessGrounds, personId: string): Promise<boolean> => {
  const found = await own
    .withTables<Tables>()
    .withSchema('access')
    .selectFrom('credential')
    .select('login_id')
    .where('login_id', '=', personId)
    .where('provider', '=', 'credential')
    .executeTakeFirst();
  return found !== undefined;
};

/** Changes the password of whoever is signed in, and ends all other sessions. Wrong tries count as in signing in. */
export const changePassword = async (
  grounds: AccessGrounds,
  visit: Visit,
  email: string,
  given: { current: string; password: string },
): Promise<Result<Told>> => {
  const may = await grounds.limits.take('password', email);
  if (!may.ok) return may;
  const response = await grounds.library(visit).api.changePassword({
    body: { currentPassword: given.current, newPassword: given.password, revokeOtherSessions: true },
    headers: headersOf(visit),
    asResponse: true,
  });
  if (!response.ok) return refused('That is not your password now.');
  const { user } = (await response.clone().json()) as { user: { id: string } };
  await grounds.limits.forget('password', email);
  await grounds.own
    .transaction()
    .execute((tx) => recordOwn(tx, grounds.authorityId, accessEvents.passwordChanged, user.id));
  return ok({ cookies: response.headers.getSetCookie() });
};
