import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { giveLogin } from '../../../platform/access/accept-invitation.ts';
import type { Access } from '../../../platform/access/access.ts';
import { asSignIn } from '../../../platform/access/grounds.ts';
import { accessEvents } from '../../../platform/access/sign-in-events.ts';
import { withCode, withoutProof, withPassword } from '../../../platform/access/ways-in.ts';
import { type Answer, everyone, notFound, publicReading, redirect, route } from '../../../web/route.ts';
import { examplesOf } from '../queries.ts';
import { nextPage } from '../rules/next-page.ts';
import { codeView, type SignInModel, signInView } from './sign-in.view.tsx';

const text = (longest: number) => z.string().max(longest).default('');

/** The page that somebody was on the way to. */
export const nextField = z.string().max(2000).optional();

/** Nothing of a sign-in page is kept anywhere, and it is there only for reading. */
export const signInReading = publicReading;

type Place = { access: Access; atThisMachine: boolean };

/** Everybody as whom one may look around, here and now. */
const examplesFor = ({ access, atThisMachine }: Place, today: string) =>
  access.lookAround && atThisMachine
    ? asSignIn(access, (tx, scope) => examplesOf(tx, scope, today))
    : Promise.resolve([]);

type Typed = Pick<SignInModel, 'next' | 'email' | 'error'>;

const show = async (place: Place, today: string, typed: Typed): Promise<Answer> => ({
  kind: 'page',
  title: `${typed.error ? 'Error: ' : ''}Sign in`,
  view: signInView({
    ...typed,
    directory: place.access.directoryName,
    examples: await examplesFor(place, today),
  }),
  ...(typed.error && { status: 422 }),
});

/** All ways to sign in. */
export const signIn = route({
  method: 'GET',
  path: '/sign-in',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  query: z.object({ next: nextField }),
  handle: ({ access, atThisMachine, clock, query }) =>
    show({ access, atThisMachine }, todayIn(clock), { next: nextPage(query.next), email: '', error: null }),
});

/** The first step with a password. */
export const sendPassword = route({
  method: 'POST',
  path: '/sign-in',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedIn] },
  body: z.object({ email: text(320), password: text(1000), next: nextField }),
  handle: async ({ access, caller, atThisMachine, clock, body }) => {
    const next = nextPage(body.next);
    const email = body.email.trim();
    const again = (error: string, field = 'email') =>
      show({ access, atThisMachine }, todayIn(clock), { next, email, error: { text: error, field } });
    if (email === '') return again('Type your e-mail address.');
    if (body.password === '') return again('Type your password.', 'password');
    const first = await withPassword(access, caller, { email, password: body.password });
    if (!first.ok) return again(first.reason);
    return {
      ...redirect(`/sign-in/code?next=${encodeURIComponent(next)}`),
      cookies: first.value.cookies,
    };
  },
});

const showCode = (next: string, error: string | null): Answer => ({
  kind: 'page',
  title: `${error ? 'Error: ' : ''}Look in your mail`,
  view: codeView({ next, error }),
  ...(error && { status: 422 }),
});

/** Asks for the code that came by mail. */
export const code = route({
  method: 'GET',
  path: '/sign-in/code',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  query: z.object({ next: nextField }),
  handle: async ({ query }) => showCode(nextPage(query.next), null),
});

/** The second step: the code that came by mail. */
export const sendCode = route({
  method: 'POST',
  path: '/sign-in/code',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedIn] },
  body: z.object({ code: text(50), next: nextField }),
  handle: async ({ access, caller, body }) => {
    const next = nextPage(body.next);
    const digits = body.code.replace(/\D/g, '');
    if (digits.length !== 6) return showCode(next, 'Type the six numbers that are in the mail.');
    const done = await withCode(access, caller, digits);
    return done.ok ? { ...redirect(next), cookies: done.value.cookies } : showCode(next, done.reason);
  },
});

/** Looks around as somebody of a council that is made for show, at the machine itself alone. */
export const lookAround = route({
  method: 'POST',
  path: '/sign-in/look-around',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedIn] },
  body: z.object({ person: text(100) }),
  handle: async ({ access, caller, atThisMachine, clock, body }) => {
    const examples = await examplesFor({ access, atThisMachine }, todayIn(clock));
    const chosen = examples.find(({ personId }) => personId === body.person);
    if (!chosen) return notFound('somebody to look around as');
    await giveLogin(access, chosen.personId);
    const { cookies } = await withoutProof(access, caller, chosen.personId);
    return { ...redirect(nextPage(undefined)), cookies };
  },
});
