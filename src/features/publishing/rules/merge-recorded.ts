import { isSameBody, isSameMeeting, mergeMeetings, sharedTitle } from './join-meetings.ts';
import type { PublishedMeeting } from './published.ts';

/** The fields that the clerk can mend by hand, and an import then leaves alone. */
export const mendable = ['date', 'time', 'venue', 'kind', 'body', 'items'] as const;
export type Mendable = (typeof mendable)[number];

/** What the clerk mended by hand. */
export const keptFields = (meeting: PublishedMeeting, mended: readonly string[]): Partial<PublishedMeeting> =>
  Object.fromEntries(
    mendable.filter((field) => mended.includes(field)).map((field) => [field, meeting[field]]),
  );

/**
 * What is known of a meeting once more has been read of it: an agenda gains its minutes, a newer version wins,
 * and what the clerk mended stays. Null where the two are not the same meeting.
 */
export const mergeRecorded = (
  stored: PublishedMeeting,
  read: PublishedMeeting,
  mended: readonly string[],
): PublishedMeeting | null => {
  const kept = keptFields(stored, mended);
  const known = { ...read, ...kept, date: kept.date ?? read.date };
  const isSame = known.date && stored.date ? isSameMeeting(stored, known) : isNewerVersion(stored, known);
  if (!isSame) return null;
  return { ...mergeMeetings(stored, known), date: known.date ?? stored.date, ...kept };
};

/** Without a date, the name of a file is not enough: "agenda.txt" may be next month's. */
const isNewerVersion = (stored: PublishedMeeting, read: PublishedMeeting): boolean =>
  isSameBody(stored, read) &&
  sharedTitle(stored, read) !== null &&
  (!stored.next?.date || !read.next?.date || stored.next.date === read.next.date);
