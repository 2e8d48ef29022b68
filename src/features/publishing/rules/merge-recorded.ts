import { joinMeetings } from './join-meetings.ts';
import type { PublishedMeeting } from './published.ts';

/** The fields that the clerk can mend by hand, and an import then leaves alone. */
export const mendable = ['date', 'time', 'venue', 'kind', 'body', 'items'] as const;
export type Mendable = (typeof mendable)[number];

/**
 * What is known of a meeting once more has been read of it: an agenda gains its minutes, a newer version wins,
 * and what the clerk mended stays. Null where the two are not the same meeting.
 */
export const mergeRecorded = (
  stored: PublishedMeeting,
  read: PublishedMeeting,
  mended: readonly string[],
): PublishedMeeting | null => {
  const kept: Partial<PublishedMeeting> = Object.fromEntries(
    mendable.filter((field) => mended.includes(field)).map((field) => [field, stored[field]]),
  );
  const { joined } = joinMeetings([
    stored,
    { ...read, ...kept, date: kept.date ?? read.date ?? stored.date },
  ]);
  const [merged, ...others] = joined;
  if (!merged || others.length > 0) return null;
  return { ...merged, ...kept };
};
