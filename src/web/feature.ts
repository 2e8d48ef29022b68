import type { Can } from '../kernel/roles.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { BoardPage, Desk, Route, Tx } from './route.ts';

/** Something that waits for a person, one line and one button on Today. `since` is a day, so that the oldest comes first. */
export type Waiting = { since: string; text: string; href: string; verb: string };

/** What a feature tells the app: its manifest. */
export type Feature = {
  name: string;
  routes: readonly Route[];
  /** Sections of the site for people who are signed in. */
  sections?: readonly { text: string; href: string; can: Can }[];
  /** Where the participation team works on what the feature keeps: linked from its own page (/voice). */
  desks?: readonly Desk[];
  /** Tabs of a meeting's workspace; the path holds ":meeting". */
  tabs?: readonly { text: string; path: string; can: Can }[];
  /** What of a board the feature shows; the path holds ":board". */
  boardPages?: readonly BoardPage[];
  /** What waits for the person who asks. */
  waiting?: (tx: Tx, scope: Scope, today: string) => Promise<Waiting[]>;
  jobs?: readonly Job[];
};
