import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

type NamedMeeting = { title: string; href: string };

/** What a meeting of the board decided, on its day (ISO). */
export type Decision = { id: string; words: string; day: string; meeting: NamedMeeting };

/** A meeting that is still to come: its day (ISO), and when and where in words. */
export type ComingMeeting = { day: string; words: string };

/**
 * What plans learn of meetings. Meetings come later in the order of features, so whoever puts the house together says
 * where plans learn it.
 */
export type OfMeetings = {
  /** What a board decided up to today that the one who asks may read, the newest first; nothing of exempt items. */
  decisionsOf(tx: Tx, scope: Scope, bodyId: string, today: string): Promise<Decision[]>;
  /** Where agenda items and resolutions stand, by id; what is no longer recorded is left out. */
  standsAt(
    tx: Tx,
    scope: Scope,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { meeting: NamedMeeting; isExempt: boolean }>>;
  /** The meetings of a board that take place from today on, by day. */
  comingMeetings(tx: Tx, scope: Scope, bodyId: string, today: string): Promise<ComingMeeting[]>;
};
