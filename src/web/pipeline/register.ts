import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { safeParse } from 'zod';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Access } from '../../platform/access/access.ts';
import { whoAsks } from '../../platform/access/role-queries.ts';
import { sessionOf } from '../../platform/access/sessions.ts';
import type { WorkApart } from '../../platform/apart/work-apart.ts';
import { type Authority, readAuthorityOf } from '../../platform/authority/authority.ts';
import { type Connected, type Tx, withScope } from '../../platform/database/transaction.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Feature } from '../feature.ts';
import { type Ask, type Route, redirect, type Shape, type Site } from '../route.ts';
import { send, sendMessage, wantsJson } from './answer.ts';
import { atThisMachine } from './at-this-machine.ts';
import { fromOwnPage } from './own-page.ts';
import { NoSuchAddress, UnusableInput } from './unusable-input.ts';
import { type FormFields, readForm, type Uploaded } from './uploads.ts';
import { askedOrigin, visitOf } from './visit.ts';
import { withoutWords } from './without-words.ts';

/**
 * What the pages stand on. `access` knows who signed in, `guestOf` the guest whose token a request carries; `siteUrl` is
 * the public address, null where none is set.
 */
export type Grounds = {
  connected: Connected;
  authorityId: string;
  clock: Clock;
  guestOf: (tx: Tx, scope: Scope, cookieHeader: string) => Promise<Actor | null>;
  access: Access;
  /** The public address of the site, where it is set: what pages, feeds and the web service lead to. */
  siteUrl: string | null;
  features: readonly Feature[];
  live: Live;
  apart: WorkApart;
};

/** The council, and who asks: the person of the session with the roles held today, a guest of a room, or the public. */
const askedBy = async (
  { connected, access, clock, ...grounds }: Grounds,
  request: FastifyRequest,
): Promise<{ authority: Authority; actor: Actor }> => {
  const scope: Scope = {
    authorityId: grounds.authorityId,
    zone: 'board',
    actor: { kind: 'system', name: 'sign-in' },
  };
  const session = await sessionOf(access, visitOf(request, grounds.siteUrl));
  if (session !== null) return whoAsks(connected, scope, session.personId, todayIn(clock));
  const authority = await readAuthorityOf(connected, grounds.authorityId);
  const { cookie } = request.headers;
  if (cookie === undefined) return { authority, actor: { kind: 'public' } };
  const guest = await withScope(connected, scope, (tx) => grounds.guestOf(tx, scope, cookie), 'read only');
  return { authority, actor: guest ?? { kind: 'public' } };
};

/** Where the request stands, and what the features offer to the one who asks. */
export const siteOf = async (grounds: Grounds, request: FastifyRequest): Promise<Site> => {
  const { authority, actor } = await askedBy(grounds, request);
  const offered = grounds.features.filter(() => actor.kind === 'person');
  return {
    authority,
    actor,
    origin: grounds.siteUrl ?? askedOrigin(request, null),
    path: request.url.split('?')[0] ?? '/',
    url: request.url,
    sections: offered.flatMap((one) => one.sections ?? []).filter(({ can }) => can(actor).ok),
    boardPages: offered.flatMap((one) => one.boardPages ?? []),
    desks: offered.flatMap((one) => one.desks ?? []),
    tabs: offered
      .flatMap((one) => one.tabs ?? [])
      .filter(({ can }) => can(actor).ok)
      .map(({ text, path }) => ({ text, href: path })),
  };
};

const check = (schema: Shape | undefined, value: unknown): unknown => {
  if (!schema) return undefined;
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  throw new UnusableInput(
    result.error.issues.map((issue) => `${issue.path.join(' ') || 'The form'}: ${issue.message}`),
  );
};

/** The database's text holds no null byte, and no page or form of ours sends one. */
const holdsNullByte = (sent: unknown): boolean =>
  Object.entries(sent ?? {})
    .flat(2)
    .some((text) => String(text).includes('\0'));

/** An address whose parts cannot be right leads to no page; it is no mistake in a form. */
const checkAddress = (schema: Shape | undefined, value: unknown): unknown => {
  if (holdsNullByte(value) || (schema && !safeParse(schema, value).success))
    throw new NoSuchAddress('no page can have this address');
  return check(schema, value);
};

const readBody = async (
  route: Route,
  request: FastifyRequest,
): Promise<{ fields: FormFields; files: Uploaded[] }> =>
  route.uploads && request.isMultipart()
    ? readForm(request, route.uploads)
    : { fields: (request.body ?? {}) as FormFields, files: [] };

const asked = async (
  grounds: Grounds,
  route: Route,
  request: FastifyRequest,
  site: Site,
): Promise<Ask<undefined, undefined, undefined>> => {
  const scope: Scope = { authorityId: site.authority.id, zone: route.zone, actor: site.actor };
  const { fields, files } = await readBody(route, request);
  if (holdsNullByte(request.query) || holdsNullByte(fields))
    throw new UnusableInput(['It holds a character that no text has.']);
  const mode = route.audit.writes ? 'read write' : 'read only';
  return {
    params: checkAddress(route.params, request.params) as undefined,
    query: check(route.query, request.query) as undefined,
    body: check(route.body, fields) as undefined,
    files,
    site,
    scope,
    inScope: (work) => withScope(grounds.connected, scope, work, mode),
    inZone: (zone, work) => {
      const there: Scope = { ...scope, zone };
      return withScope(grounds.connected, there, (tx) => work(tx, there), mode);
    },
    asSystem: (name, zone, work) => {
      const own: Scope = { authorityId: site.authority.id, zone, actor: { kind: 'system', name } };
      return withScope(grounds.connected, own, (tx) => work(tx, own));
    },
    goesOn: (what, work) => {
      work.catch((error: unknown) => request.log.error({ error: withoutWords(error), what }, 'work failed'));
    },
    caller: visitOf(request, grounds.siteUrl),
    live: grounds.live,
    apart: grounds.apart,
    clock: grounds.clock,
    access: grounds.access,
    atThisMachine: atThisMachine(request),
  };
};

/** Whether the thing that the address names is there, and the actor may at its board. */
const mayThere = async (
  grounds: Grounds,
  route: Route,
  request: FastifyRequest,
  site: Site,
): Promise<boolean> => {
  const { at } = route;
  if (at === undefined || at === 'any board') return true;
  const params = checkAddress(route.params, request.params) as undefined;
  const scope: Scope = { authorityId: site.authority.id, zone: route.zone, actor: site.actor };
  const bodyId = await withScope(grounds.connected, scope, (tx) => at(tx, scope, params), 'read only');
  return bodyId !== null && route.can(site.actor, bodyId).ok;
};

/** Where somebody unknown goes to come in: guests to the door of the room, everybody else to sign in. */
const wayIn = (route: Route, site: Site): string =>
  route.zone === 'room' ? '/join' : `/sign-in?next=${encodeURIComponent(site.url)}`;

const answer = async (grounds: Grounds, route: Route, request: FastifyRequest, reply: FastifyReply) => {
  const site = await siteOf(grounds, request);
  if (route.method === 'POST' && !fromOwnPage(request)) {
    return sendMessage(reply, request, site, 403, 'This form came from another site', [
      'Nothing was changed. Open the page here and send the form again.',
    ]);
  }
  const allowed = route.can(site.actor);
  if (!allowed.ok && site.actor.kind === 'public' && route.method === 'GET' && !wantsJson(request))
    return send(reply, request, site, redirect(wayIn(route, site)));
  if (!allowed.ok)
    return sendMessage(reply, request, site, 403, 'You cannot open this page', [allowed.reason]);
  const there = await mayThere(grounds, route, request, site);
  if (!there)
    return send(reply, request, site, { kind: 'not found', what: 'that page at any of your boards' });
  // What is public may be kept, but is asked for anew each time: a name that is masked must be gone at once.
  reply.header('cache-control', route.zone === 'public' && !route.secret ? 'no-cache' : 'no-store');
  return send(reply, request, site, await route.handle(await asked(grounds, route, request, site)));
};

/** Puts the routes of all features into the server. Each asks who may, checks its input and runs fenced. */
export const registerRoutes = (app: FastifyInstance, routes: readonly Route[], grounds: Grounds): void => {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      config: { can: route.can },
      handler: (request, reply) => answer(grounds, route, request, reply),
    });
  }
};
