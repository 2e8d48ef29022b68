import { expect } from 'vitest';
import { features } from '../../app/features.ts';
import { generalRoutes } from '../../web/general.routes.tsx';
import type { Route } from '../../web/route.ts';
import type { Got, TestApp } from '../app.ts';
import type { Addresses } from './furnishing.ts';

/** Ways in and out, and one's own account: everybody's, and tried in features/people (sign-in.db.test.ts). */
const isDoor = ({ path }: Route): boolean =>
  /^\/(sign-in|sign-out|invitation|account(?!\/calendar))(\/|$)/.test(path);

/** Every route of the product but the doors. */
export const routes: readonly Route[] = [
  ...generalRoutes,
  ...features.flatMap((feature) => feature.routes),
].filter((route) => !isDoor(route));

/** Streams of events, which do not end by themselves: features/live tries them. */
export const isStream = ({ path }: Route): boolean => /\/(room|here)\/events$/.test(path);

type Values = Record<string, string>;

/** The path with its parts (":meeting") filled in. */
export const filled = (path: string, values: Values): string =>
  path.replace(/:([a-z]+)/gi, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Say in src/testing/furnish what :${name} of ${path} can be.`);
    return value;
  });

/** The same value for whatever part. */
export const everyName = (value: string): Values => new Proxy({}, { get: () => value });

/** What is known of the longest beginning of the path. */
const knownOf = (path: string, addresses: Addresses): Addresses[number] =>
  addresses
    .filter(({ prefix }) => path.startsWith(prefix))
    .reduce((found, one) => (one.prefix.length > found.prefix.length ? one : found), {
      prefix: '',
      values: {},
    });

/** The one person who opens the route's address in a furnished house, where only one may. */
export const openerOf = (route: Route, addresses: Addresses): TestApp['clerk'] | undefined =>
  knownOf(route.path, addresses).by;

const nothing = '00000000-0000-4000-8000-000000000000';

/**
 * An address of the route at which something stands in a furnished house. A part of a form's address that nobody
 * furnished is nothing that there is: who may not is refused before that is looked for.
 */
export const addressOf = (route: Route, addresses: Addresses): string => {
  const known = knownOf(route.path, addresses).values;
  if (route.method === 'GET') return filled(route.path, known);
  return filled(route.path, new Proxy(known, { get: (there, name) => Reflect.get(there, name) ?? nothing }));
};

/** A page for people: no trace of how the house is built. */
export const expectPlainWords = (got: Got): void => {
  expect(got.body).not.toMatch(/node_modules|\n\s+at |\.tsx?:\d|select "|FST_ERR/i);
  expect(got.body).toMatch(/<h1|"error":/);
};
