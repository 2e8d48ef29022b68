import type { AgendaItem, Exempt, Identified, Meeting, MeetingPaper, MinutesState } from './rules/meeting.ts';

/** An agenda item as it is kept. What is not public stays so whatever an import brings, so `exempt` is set by itself. */
export type RecordedItem = Identified<AgendaItem> & { exempt: Exempt | null };

/** A meeting as it is kept, with the ids of its items and papers. */
export type RecordedMeeting = Omit<Meeting, 'items'> & {
  id: string;
  bodyId: string;
  slug: string;
  minutesState: MinutesState;
  mended: string[];
  changedAt: Date;
  items: RecordedItem[];
  papers: (Identified<MeetingPaper> & { itemId: string | null; position: number })[];
};
