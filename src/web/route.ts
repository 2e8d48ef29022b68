import type { ComponentChild } from 'preact';
import type { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import { ok } from '../kernel/result.ts';
import type { Can } from '../kernel/roles.ts';
import type { Actor, Scope } from '../kernel/scope.ts';
import type { YoungFrameWord } from '../kernel/young-frame-words.ts';
import type { Zone } from '../kernel/zones.ts';
import type { Access } from '../platform/access/access.ts';
import type { Visit } from '../platform/access/visit.ts';
import type { WorkApart } from '../platform/apart/work-apart.ts';
import type { Authority } from '../platform/authority/authority.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Live } from '../platform/live/live.ts';
import type { OpenStream } from './pipeline/streams.ts';
import type { Uploaded, Uploads } from './pipeline/uploads.ts';
import type { Tongue } from './tongue.tsx';

/** What is written down when the route is used. A command records its own events, named here. */
export type Audit = { writes: false; because: string } | { writes: true; events: readonly string[] };

/** A place that pages lead to: a section of the site, or a tab of a meeting's workspace. */
export type Link = { text: string; href: string };

/** A place where the participation team works, and what it is for. */
export type Desk = Link & { hint: string };

/** A page of each board, offered to whoever may open it there. */
export type BoardPage = { text: string; path: string; can: Can };

/** What every page needs to know of where it stands. */
export type Site = {
  authority: Authority;
  actor: Actor;
  /** The public address of the site: what pages, feeds and the web service lead to. */
  origin: string;
  /** The address asked for: its path alone, and with its query. */
  path: string;
  url: string;
  /** What the features offer to the one who asks: sections of the site, and tabs of a meeting ("/board/meetings/:meeting/…"). */
  sections: readonly Link[];
  tabs: readonly Link[];
  /** What they show of each board, to be asked for each whether the one who reads may open it. */
  boardPages: readonly BoardPage[];
  /** Where the participation team works; its own page shows them (features/voice). */
  desks: readonly Desk[];
};

export type { Tx };

export type Answer =
  | {
      kind: 'page';
      title: string;
      view: ComponentChild;
      model?: unknown;
      status?: number;
      /** Large words, short lines and help at hand: a page for young people. */
      young?: true;
      /** The language of the page and of what is around it; English where it is not given. */
      tongue?: Tongue<YoungFrameWord>;
      /** Names of our scripts that improve this page, "agenda.js". */
      scripts?: readonly string[];
      /** Whole Set-Cookie headers. */
      cookies?: readonly string[];
      /** Seconds after which the page asks for itself again, for long work that is not yet done. */
      refreshAfter?: number;
    }
  | { kind: 'document'; mediaType: string; content: string | Uint8Array; fileName?: string; status?: number }
  | { kind: 'redirect'; to: string; permanent?: boolean; cookies?: readonly string[] }
  /** Server-sent events: the page that listens asks anew when it is told. */
  | { kind: 'stream'; open: OpenStream }
  | { kind: 'not found'; what: string };

/** What a handler is given: checked input, and the way to the rows that the route's zone reaches. */
export type Ask<Params, Query, Body> = {
  params: Params;
  query: Query;
  body: Body;
  files: Uploaded[];
  site: Site;
  scope: Scope;
  inScope<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** The same in another zone, as far as the roles of the one who asks reach. */
  inZone<Value>(zone: Zone, work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  /**
   * For the few things that a stranger may begin (coming in, asking for a link): work as the system in a zone that the
   * one who asks does not reach. The command decides alone what comes of it.
   */
  asSystem<Value>(name: string, zone: Zone, work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  /**
   * Work that goes on when the answer is given: nobody waits for it, and where it fails that is logged as the failure of
   * a request is, without its words. `what` names it in the log.
   */
  goesOn(what: string, work: Promise<unknown>): void;
  /** Who comes, as sign-in needs to know: under which address, with which cookies, from where. */
  caller: Visit;
  live: Live;
  /** Work that would hold up the pages. */
  apart: WorkApart;
  clock: Clock;
  /** Sign-in, and whether the one who asks sits at the machine that Hearth runs on. */
  access: Access;
  atThisMachine: boolean;
};

/** What may stand in an address, a query or a form. Only the core of a schema: comparing all its methods is slow to check. */
export type Shape<Value = unknown> = z.core.$ZodType<Value>;

type Schema = Shape | undefined;
type Value<S extends Schema> = S extends Shape ? z.infer<S> : undefined;

/**
 * At which board a route acts, so that whether somebody may is asked there: the id of the body, null where there is no
 * such thing. A route of no single board shows only what is of the boards of the one who asks.
 */
type At<Params> = 'any board' | ((tx: Tx, scope: Scope, params: Params) => Promise<string | null>);

/** `secret`: the address itself lets in, so nothing keeps what it shows. */
type Place<Params> =
  | { zone: 'public'; at?: never; secret?: boolean }
  | { zone: Exclude<Zone, 'public'>; at: At<Params>; secret?: never };

export type RouteDefinition<P extends Schema, Q extends Schema, B extends Schema> = Place<Value<P>> & {
  method: 'GET' | 'POST';
  path: string;
  can: Can;
  audit: Audit;
  params?: P;
  query?: Q;
  body?: B;
  /**
   * Files may be sent along (multipart form). With `largest` one file of so many bytes: of a larger one a single byte
   * more arrives, so that it can be refused beside its field, with all else that was typed.
   */
  uploads?: Uploads;
  handle(ask: Ask<Value<P>, Value<Q>, Value<B>>): Promise<Answer>;
};

export type Route = RouteDefinition<Schema, Schema, Schema>;

/** Declares a route. `can`, `audit` and, off the public pages, `at` cannot be forgotten: the type asks for them. */
export const route = <
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
>(
  definition: RouteDefinition<P, Q, B>,
): Route => definition as unknown as Route;

export const page = (title: string, view: ComponentChild, model?: unknown): Answer => ({
  kind: 'page',
  title,
  view,
  model,
});
/** A page for young people. */
export const youngPage = (title: string, view: ComponentChild, model?: unknown): Answer => ({
  kind: 'page',
  title,
  view,
  model,
  young: true,
});
export const notFound = (what: string): Answer => ({ kind: 'not found', what });
export const redirect = (to: string): Answer => ({ kind: 'redirect', to });

/** Anyone may, signed in or not. */
export const everyone: Can = () => ok(true);

/** What is public leaves no trace of who reads it. */
export const publicReading: Audit = { writes: false, because: 'a public page' };
