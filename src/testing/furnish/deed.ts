import type { Sent, TestApp } from '../app.ts';

/** How a route that writes is used well: by the clerk unless it says by whom; answered with 303 unless it says how. */
export type Deed = { url: string; sent?: Sent; by?: TestApp['clerk']; answer?: number };

/** For each path of a feature's routes that write: how to use it, in a house that was just built. */
export type Deeds = Record<string, (home: TestApp) => Promise<Deed>>;
