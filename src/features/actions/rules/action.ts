/**
 * What somebody owes the Board: an action out of a resolution, a promise (an offer voiced at the table), or a
 * recommendation that waits for its answer.
 */
export const actionKinds = ['action', 'promise', 'recommendation'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** To whom a board that only advises can recommend. */
export const addressees = [
  'Cabinet Member',
  'Cabinet',
  'Full Council',
  'district council',
  'partner',
] as const;
export type Addressee = (typeof addressees)[number];

export const answers = ['accepted', 'amended', 'refused'] as const;
export type RecommendationAnswer = (typeof answers)[number];

/** What happened to an action. `before` and `after` are names of owners, or ISO dates, where the deed changed one. */
export const deeds = [
  'opened',
  'noted',
  'evidence added',
  'handed over',
  'due date changed',
  'sent',
  'answered',
  'closed',
  'reopened',
] as const;
export type Deed = (typeof deeds)[number];

/** One entry of an action's history. `day` is ISO; `words` is the note or the reason. */
export type Entry = {
  deed: Deed;
  day: string;
  by: string;
  words: string;
  before: string | null;
  after: string | null;
};

/** An action as its rules look at it. `due` is ISO, or null where nobody has said. */
export type Owed = { what: string; ownerName: string; due: string | null; closedOn: string | null };
