import type { Route } from './route.ts';

/** What a feature tells the app: its manifest. */
export type Feature = { name: string; routes: readonly Route[] };
