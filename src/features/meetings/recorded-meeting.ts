import type { AgendaItem, Identified, Meeting, MeetingPaper } from './rules/meeting.ts';

/** A meeting as it is kept, with the ids of its items and papers. */
export type RecordedMeeting = Omit<Meeting, 'items'> & {
  id: string;
  slug: string;
  mended: string[];
  changedAt: Date;
  items: Identified<AgendaItem>[];
  papers: (Identified<MeetingPaper> & { itemId: string | null; position: number })[];
};
