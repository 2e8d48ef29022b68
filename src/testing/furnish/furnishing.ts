import type { TestApp } from '../app.ts';

/**
 * What the parts of a route's path can be (":meeting"), by the beginning of the path; the longest that fits counts. `by`
 * opens what only one person may, such as the officer of a child.
 */
export type Addresses = { prefix: string; values: Record<string, string>; by?: TestApp['clerk'] }[];

/** Puts something of a feature into the house, at the usual board, and says at which addresses it is. */
export type Furnish = (home: TestApp) => Promise<Addresses>;
