import type { TestApp } from '../app.ts';

/** What the parts of a route's path can be (":meeting"), by the beginning of the path; the longest that fits counts. */
export type Addresses = { prefix: string; values: Record<string, string> }[];

/** Puts something of a feature into the house, at the usual board, and says at which addresses it is. */
export type Furnish = (home: TestApp) => Promise<Addresses>;
