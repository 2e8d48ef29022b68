import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** An agenda item that everybody can read: its page, the day of its meeting (ISO), and what was resolved, in its order. */
export type PublicItem = {
  id: string;
  title: string;
  href: string;
  day: string;
  meeting: string;
  resolutions: readonly string[];
};

/** The next meeting of a board of which everybody can read; its day is ISO. */
export type NextMeeting = { href: string; day: string };

/** An idea on a wall of a meeting that was shown there; the day of the meeting is ISO. */
export type MeetingIdea = { id: string; words: string; prompt: string; meeting: string; day: string | null };

/**
 * What asks learn of meetings. Meetings come later in the order of features, so whoever puts the house together says where
 * asks learn it.
 */
export type OfMeetings = {
  /** Every agenda item that everybody can read; nothing of those from which the public was kept out. */
  publicItems(tx: Tx, scope: Scope): Promise<PublicItem[]>;
  /** The first meeting of a board from a day (ISO) on that everybody can read of; null where there is none. */
  nextMeeting(tx: Tx, scope: Scope, bodyId: string, today: string): Promise<NextMeeting | null>;
  /** The ideas of meetings that were shown to the room, the newest meeting first. */
  shownIdeas(tx: Tx, scope: Scope): Promise<MeetingIdea[]>;
};
