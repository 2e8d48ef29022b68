import { z } from 'zod';
import { accessEvents } from '../../../platform/access/sign-in-events.ts';
import { askForLink, fromDirectory, toDirectory, withLink } from '../../../platform/access/ways-in.ts';
import { type Answer, everyone, notFound, page, redirect, route } from '../../../web/route.ts';
import { nextPage } from '../rules/next-page.ts';
import { nextField, signInReading } from './sign-in.page.tsx';
import { askLinkView, linkSentView, shutView, useLinkView } from './sign-in.view.tsx';

const showAsk = (next: string, email: string, error: string | null): Answer => ({
  kind: 'page',
  title: `${error ? 'Error: ' : ''}Get a link by mail`,
  view: askLinkView({ next, email, error }),
  ...(error && { status: 422 }),
});

const shut = (title: string, reason: string): Answer => ({
  kind: 'page',
  title,
  view: shutView({ title, reason }),
  status: 422,
});

/** Asks for an e-mail address to send a link to. */
export const askLink = route({
  method: 'GET',
  path: '/sign-in/link',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  query: z.object({ next: nextField }),
  handle: async ({ query }) => showAsk(nextPage(query.next), '', null),
});

/** Sends a link, if anybody signs in with that address. */
export const sendLink = route({
  method: 'POST',
  path: '/sign-in/link',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedIn] },
  body: z.object({ email: z.string().max(320).default(''), next: nextField }),
  handle: async ({ access, caller, body }) => {
    const next = nextPage(body.next);
    const email = body.email.trim();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      return showAsk(next, email, 'Type your whole e-mail address, with an @ in it.');
    const asked = await askForLink(access, caller, email, next);
    return asked.ok ? redirect('/sign-in/link-sent') : showAsk(next, email, asked.reason);
  },
});

/** Said to everybody who asked for a link. */
export const linkSent = route({
  method: 'GET',
  path: '/sign-in/link-sent',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  handle: async () => page('Look in your mail', linkSentView()),
});

const token = z.object({ token: z.string().min(1).max(200) });

/** Where a link leads: it is used up only by the button there. */
export const openLink = route({
  method: 'GET',
  path: '/sign-in/link/:token',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  params: token,
  query: z.object({ next: nextField }),
  handle: async ({ params, query }) =>
    page('Sign in', useLinkView({ token: params.token, next: nextPage(query.next) })),
});

/** Signs in with a link. */
export const useLink = route({
  method: 'POST',
  path: '/sign-in/link/:token',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.signedIn] },
  params: token,
  body: z.object({ next: nextField }),
  handle: async ({ access, caller, params, body }) => {
    const done = await withLink(access, caller, params.token);
    return done.ok
      ? { ...redirect(nextPage(body.next)), cookies: done.value.cookies }
      : shut('This link does not work', done.reason);
  },
});

/** Sends somebody to the council's directory. */
export const leaveForDirectory = route({
  method: 'GET',
  path: '/sign-in/directory',
  zone: 'public',
  can: everyone,
  audit: signInReading,
  query: z.object({ next: nextField }),
  handle: async ({ access, caller, query }) => {
    if (access.directoryName === null) return notFound('a sign-in with a council account');
    const left = await toDirectory(access, caller, nextPage(query.next));
    return left.ok
      ? { ...redirect(left.value.to), cookies: left.value.cookies }
      : shut('Try again', left.reason);
  },
});

/** The way back from the directory. It writes down that somebody signed in, through sign-in itself. */
export const comeFromDirectory = route({
  method: 'GET',
  path: '/sign-in/callback/directory',
  zone: 'public',
  can: everyone,
  audit: { writes: false, because: 'sign-in itself records it' },
  query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  handle: async ({ access, caller, query }) => {
    if (access.directoryName === null) return notFound('a sign-in with a council account');
    const single = Object.entries(query).filter((one): one is [string, string] => typeof one[1] === 'string');
    const back = await fromDirectory(access, caller, Object.fromEntries(single));
    return back.ok
      ? { ...redirect(nextPage(back.value.next)), cookies: back.value.cookies }
      : shut('You are not signed in', back.reason);
  },
});
