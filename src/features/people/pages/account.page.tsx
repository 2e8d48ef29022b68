import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { asSignIn } from '../../../platform/access/grounds.ts';
import { changePassword, hasPassword } from '../../../platform/access/password.ts';
import { findPerson } from '../../../platform/access/people.ts';
import { endSessions, listSessions, sessionOf, signOut } from '../../../platform/access/sessions.ts';
import { accessEvents } from '../../../platform/access/sign-in-events.ts';
import { type Answer, type Ask, everyone, notFound, redirect, route } from '../../../web/route.ts';
import { mailPasswordLink } from '../commands.ts';
import { mayUseAccount } from '../policy.ts';
import { heldRoles, supporterOf } from '../queries.ts';
import { deviceName } from '../rules/device-name.ts';
import { checkNewPassword } from '../rules/new-password.ts';
import { type AccountModel, accountView } from './account.view.tsx';

type Here = Pick<Ask<unknown, unknown, unknown>, 'access' | 'caller' | 'site' | 'clock'>;

const doneWords: Record<string, string> = {
  ended: 'That one is signed out.',
  others: 'You are signed out everywhere else.',
  password: 'Your password was changed. You are signed out everywhere else.',
  link: 'Look in your mail: we have sent you a link.',
};

/** The person of the account. Who holds no role reaches nothing of the board, and still has an account. */
const aboutOf = ({ access, clock }: Here, personId: string) =>
  asSignIn(access, async (tx, scope) => {
    const person = await findPerson(tx, scope, personId);
    if (!person) return null;
    const roles = await heldRoles(tx, scope, personId, todayIn(clock));
    const supporter = await supporterOf(tx, scope, person);
    return { person, roles: roles.filter(({ now }) => now), supporter: supporter?.name ?? null };
  });

const show = async (
  here: Here,
  said: Pick<AccountModel, 'done' | 'error'> = { done: null, error: null },
): Promise<Answer> => {
  const personId = personIdOf(here.site.actor) ?? '';
  const about = await aboutOf(here, personId);
  if (!about) return notFound('your account');
  const current = await sessionOf(here.access, here.caller);
  const sessions = (await listSessions(here.access, personId)).map((session) => ({
    id: session.id,
    device: deviceName(session.browser),
    address: session.address || 'an address that is not known',
    since: momentWords(session.since),
    current: session.id === current?.sessionId,
  }));
  return {
    kind: 'page',
    title: `${said.error ? 'Error: ' : ''}My account`,
    view: accountView({
      ...said,
      name: about.person.name,
      email: about.person.email ?? 'none',
      roles: about.roles,
      supporter: about.supporter,
      hasPassword: await hasPassword(here.access, personId),
      sessions,
    }),
    ...(said.error && { status: 422 }),
  };
};

/** A person's own account. */
export const account = route({
  method: 'GET',
  path: '/account',
  zone: 'board',
  at: 'any board',
  can: mayUseAccount,
  audit: { writes: false, because: 'what people see of themselves' },
  query: z.object({ done: z.string().max(20).optional() }),
  handle: (ask) => show(ask, { done: doneWords[ask.query.done ?? ''] ?? null, error: null }),
});

/** Ends one of one's own sessions. */
export const endSession = route({
  method: 'POST',
  path: '/account/sessions/:session/end',
  zone: 'board',
  at: 'any board',
  can: mayUseAccount,
  audit: { writes: true, events: [accessEvents.sessionsEnded] },
  params: z.object({ session: z.uuid() }),
  handle: async ({ access, site, params }) => {
    const ended = await endSessions(access, personIdOf(site.actor) ?? '', { only: params.session });
    return ended > 0 ? redirect('/account?done=ended') : notFound('that sign-in of yours');
  },
});

/** Ends all of one's own sessions but this one. */
export const endOtherSessions = route({
  method: 'POST',
  path: '/account/sessions/end-others',
  zone: 'board',
  at: 'any board',
  can: mayUseAccount,
  audit: { writes: true, events: [accessEvents.sessionsEnded] },
  handle: async (ask) => {
    const current = await sessionOf(ask.access, ask.caller);
    if (current) await endSessions(ask.access, current.personId, { allBut: current.sessionId });
    return redirect('/account?done=others');
  },
});

/** Changes one's own password, and signs out everywhere else. */
export const newPassword = route({
  method: 'POST',
  path: '/account/password',
  zone: 'board',
  at: 'any board',
  can: mayUseAccount,
  audit: { writes: true, events: [accessEvents.passwordChanged] },
  body: z.object({ current: z.string().max(1000).default(''), password: z.string().max(1000).default('') }),
  handle: async (ask) => {
    const about = await aboutOf(ask, personIdOf(ask.site.actor) ?? '');
    const wrong = (text: string, field: 'current' | 'password') =>
      show(ask, { done: null, error: { text, field } });
    if (!about?.person.email) return notFound('your account');
    if (ask.body.current === '') return wrong('Type the password you have now.', 'current');
    const checked = checkNewPassword(ask.body.password, [about.person.name, about.person.email]);
    if (!checked.ok) return wrong(checked.reason, 'password');
    const changed = await changePassword(ask.access, ask.caller, about.person.email, {
      current: ask.body.current,
      password: ask.body.password,
    });
    if (!changed.ok) return wrong(changed.reason, 'current');
    return { ...redirect('/account?done=password'), cookies: changed.value.cookies };
  },
});

/** Sends a link to choose a new password with. */
export const sendPasswordLink = route({
  method: 'POST',
  path: '/account/password-link',
  zone: 'board',
  at: 'any board',
  can: mayUseAccount,
  audit: { writes: true, events: ['person.invited'] },
  handle: async ({ access, site, clock }) => {
    const id = personIdOf(site.actor) ?? '';
    const sent = await asSignIn(access, (tx, scope) => mailPasswordLink(tx, scope, id, clock));
    return sent ? redirect('/account?done=link') : notFound('your account');
  },
});

/** Signs out in this browser. Whoever is signed out already is where they wanted to be. */
export const leave = route({
  method: 'POST',
  path: '/sign-out',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedOut] },
  handle: async (ask) => ({ ...redirect('/'), cookies: await signOut(ask.access, ask.caller) }),
});
