import type { ComponentChild } from 'preact';
import type { ZodType, z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Actor, Scope } from '../kernel/scope.ts';
import type { Zone } from '../kernel/zones.ts';
import type { Authority } from '../platform/authority/authority.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Uploaded } from './pipeline/uploads.ts';

/** Who may: pure, from a feature's policy.ts. The reason is shown to the one who may not. */
export type Can = (actor: Actor) => Result<true>;

/** What is written down when the route is used. A command records its own events, named here. */
export type Audit = { writes: false; because: string } | { writes: true; events: readonly string[] };

/** What every page needs to know of where it stands. */
export type Site = {
  authority: Authority;
  actor: Actor;
  origin: string;
  /** The address asked for: its path alone, and with its query. */
  path: string;
  url: string;
};

export type { Tx };

export type Answer =
  | { kind: 'page'; title: string; view: ComponentChild; model?: unknown; status?: number; young?: boolean }
  | { kind: 'document'; mediaType: string; content: string | Uint8Array; fileName?: string }
  | { kind: 'redirect'; to: string; permanent?: boolean }
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
  clock: Clock;
};

type Schema = ZodType | undefined;
type Value<S extends Schema> = S extends ZodType ? z.infer<S> : undefined;

export type RouteDefinition<P extends Schema, Q extends Schema, B extends Schema> = {
  method: 'GET' | 'POST';
  path: string;
  zone: Zone;
  can: Can;
  audit: Audit;
  params?: P;
  query?: Q;
  body?: B;
  /** Files may be sent along (multipart form). */
  uploads?: boolean;
  handle(ask: Ask<Value<P>, Value<Q>, Value<B>>): Promise<Answer>;
};

export type Route = RouteDefinition<Schema, Schema, Schema>;

/** Declares a route. `can` and `audit` cannot be forgotten: the type asks for them. */
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
export const notFound = (what: string): Answer => ({ kind: 'not found', what });
export const redirect = (to: string): Answer => ({ kind: 'redirect', to });

/** Anyone may, signed in or not. */
export const everyone: Can = () => ok(true);

/** What is public leaves no trace of who reads it. */
export const publicReading: Audit = { writes: false, because: 'a public page' };
