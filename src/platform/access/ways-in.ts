import { ok, type Result, refused } from '../../kernel/result.ts';
import { type AccessGrounds, recordOwn } from './grounds.ts';
import { endSessions, sessionOf } from './sessions.ts';
import { accessEvents } from './sign-in-events.ts';
import { inSteadyTime } from './steady-time.ts';
import { asStranger, headersOf, type Visit, withCookies } from './visit.ts';

/** What the browser has to be told: cookies, as Set-Cookie has them. */
export type Told = { cookies: string[] };

/** Said for an e-mail address that nobody has and for a wrong password alike. */
export const wrongPassword = 'The e-mail address or the password is not right.';
export const wrongCode = 'That code is not right. Check the newest mail from us.';
export const deadCode = 'That code can no longer be used. Sign in again to get a new one.';
export const deadLink = 'This link has been used, or is too old. Ask for a new one.';
export const notInDirectory =
  'Your council account is not known here. Open the invitation in your mail first. If you have none, ask the clerk to invite you with the e-mail address of that account.';

const told = (response: Response): Told => ({ cookies: response.headers.getSetCookie() });

/** Counts the try before it is made, so that many at once do not pass together. */
const counted = async (
  { limits }: AccessGrounds,
  what: 'password' | 'link',
  visit: Visit,
  email: string,
): Promise<Result<true>> => {
  const from = await limits.take('address', visit.address);
  return from.ok ? limits.take(what, email) : from;
};

/**
 * The first step with a password: when it is right, a code goes out by mail and the browser is told to expect one.
 * An e-mail address that nobody has takes as long as a wrong password: the library hashes what was typed.
 */
export const withPassword = async (
  grounds: AccessGrounds,
  visit: Visit,
  given: { email: string; password: string },
): Promise<Result<Told>> => {
  const may = await counted(grounds, 'password', visit, given.email);
  if (!may.ok) return may;
  const { api } = grounds.library(visit);
  const stranger = asStranger(visit);
  const response = await api.signInEmail({ body: given, headers: headersOf(stranger), asResponse: true });
  if (!response.ok) return refused(wrongPassword);
  const mayHaveCode = await grounds.limits.take('code', given.email);
  if (!mayHaveCode.ok) return mayHaveCode;
  await grounds.limits.giveBack('address', visit.address);
  const { cookies } = told(response);
  const sent = await api.sendTwoFactorOTP({
    headers: headersOf(withCookies(stranger, cookies)),
    asResponse: true,
  });
  return sent.ok ? ok({ cookies }) : refused(wrongPassword);
};

/** The second step: the code that came by mail. */
export const withCode = async (grounds: AccessGrounds, visit: Visit, code: string): Promise<Result<Told>> => {
  const from = await grounds.limits.take('address', visit.address);
  if (!from.ok) return from;
  const response = await grounds.library(visit).api.verifyTwoFactorOTP({
    body: { code },
    headers: headersOf(asStranger(visit)),
    asResponse: true,
  });
  const said = (await response.clone().json()) as { code?: string; user?: { email: string } };
  if (!response.ok || !said.user) return refused(said.code === 'INVALID_CODE' ? wrongCode : deadCode);
  await grounds.limits.giveBack('address', visit.address);
  await grounds.limits.forget('password', said.user.email);
  await grounds.limits.forget('code', said.user.email);
  return ok(await signedIn(grounds, visit, response));
};

/** Sends a link to whoever signs in with this address. Nothing tells whether anybody does. */
export const askForLink = (
  grounds: AccessGrounds,
  visit: Visit,
  email: string,
  next: string,
): Promise<Result<true>> =>
  inSteadyTime(async () => {
    const may = await counted(grounds, 'link', visit, email);
    if (!may.ok) return may;
    const headers = headersOf(asStranger(visit));
    await grounds.library(visit).api.signInMagicLink({ body: { email, metadata: { next } }, headers });
    return ok(true);
  });

/** Follows a link that came by mail. */
export const withLink = async (
  grounds: AccessGrounds,
  visit: Visit,
  token: string,
): Promise<Result<Told>> => {
  const from = await grounds.limits.take('address', visit.address);
  if (!from.ok) return from;
  const response = await grounds.library(visit).api.magicLinkVerify({
    query: { token },
    headers: headersOf(asStranger(visit)),
    asResponse: true,
  });
  if (!response.ok) return refused(deadLink);
  await grounds.limits.giveBack('address', visit.address);
  return ok(await signedIn(grounds, visit, response));
};

/** Where the council's directory asks who somebody is. */
export const toDirectory = async (
  grounds: AccessGrounds,
  visit: Visit,
  next: string,
): Promise<Result<Told & { to: string }>> => {
  const response = await grounds.library(visit).api.signInSocial({
    body: { provider: 'directory', callbackURL: next, errorCallbackURL: '/sign-in', disableRedirect: true },
    headers: headersOf(asStranger(visit)),
    asResponse: true,
  });
  const { url } = (await response.clone().json()) as { url?: string };
  if (!response.ok || !url) return refused('The council’s sign-in does not answer. Try again in a minute.');
  return ok({ ...told(response), to: url });
};

/** The way back from the directory. `next` is where the person wanted to go. */
export const fromDirectory = async (
  grounds: AccessGrounds,
  visit: Visit,
  query: Record<string, string>,
): Promise<Result<Told & { next: string }>> => {
  const response = await grounds.library(visit).api.callbackOAuth({
    method: 'GET',
    params: { id: 'directory' },
    query,
    headers: headersOf(asStranger(visit)),
    asResponse: true,
  });
  const next = new URL(response.headers.get('location') ?? '/sign-in?error=', visit.origin);
  if (next.searchParams.has('error')) return refused(notInDirectory);
  return ok({ ...(await signedIn(grounds, visit, response)), next: next.pathname + next.search });
};

/** A new session of a person who has a login. Throws where they have none, or it is closed. */
export const startSession = async (
  grounds: AccessGrounds,
  visit: Visit,
  personId: string,
): Promise<Response> => {
  const response = await grounds.library(visit).api.startSession({
    body: { personId },
    headers: headersOf(asStranger(visit)),
    asResponse: true,
  });
  if (!response.ok) throw new Error('Nobody can be signed in who has no login.');
  return response;
};

/** Signs in a person whose identity was shown in another way. */
export const withoutProof = async (grounds: AccessGrounds, visit: Visit, personId: string): Promise<Told> =>
  signedIn(grounds, visit, await startSession(grounds, visit, personId));

/** Records that somebody signed in, and ends the session that this browser had before. */
const signedIn = async (grounds: AccessGrounds, visit: Visit, response: Response): Promise<Told> => {
  const { cookies } = told(response);
  const now = await sessionOf(grounds, withCookies(asStranger(visit), cookies));
  if (!now) throw new Error('A sign-in that succeeded has no session.');
  const before = await sessionOf(grounds, visit);
  if (before) await endSessions(grounds, before.personId, { only: before.sessionId });
  await grounds.own
    .transaction()
    .execute((tx) => recordOwn(tx, grounds.authorityId, accessEvents.signedIn, now.personId));
  return { cookies };
};
