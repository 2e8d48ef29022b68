import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { attendeesOf, findSitting, type SittingNow } from './queries.ts';
import { type Attendee, type Whereabouts, whereIs, whoPresides } from './rules/who-is-here.ts';
import { type Vote, votesOf } from './votes-queries.ts';

/** A meeting as it is or was held: its state, everyone with where they are, who is in the chair, and its votes. */
export type Sitting = Omit<SittingNow, 'presiding'> & {
  attendees: (Attendee & { where: Whereabouts })[];
  presiding: Attendee | null;
  votes: Vote[];
};

/** What is known of a meeting while it is held and after, or null while nobody has prepared it. */
export const sittingOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Sitting | null> => {
  const sitting = await findSitting(tx, scope, meetingId);
  if (!sitting) return null;
  const attendees = await attendeesOf(tx, scope, meetingId);
  return {
    ...sitting,
    attendees: attendees.map((one) => ({ ...one, where: whereIs(one) })),
    presiding: whoPresides(attendees, sitting.presiding),
    votes: await votesOf(tx, scope, meetingId),
  };
};
