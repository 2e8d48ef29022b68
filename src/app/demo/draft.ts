import type { AgendaItem, Attendance, Meeting, Presenter } from '../../features/meetings/index.ts';
import type { Block, PaperKind } from '../../kernel/paper.ts';
import { longDateWords, timeWords } from '../../kernel/words-of-time.ts';
import { everyone, presenters } from './demo-people.ts';

/** A paper of the demo. `itemTitle` names the item it belongs to; null: the meeting as a whole. */
export type DemoPaper = { itemTitle: string | null; title: string; kind: PaperKind; blocks: Block[] };

/** An item as it is written down in the demo; numbers come with its place. */
export type DraftItem = {
  title: string;
  by: Presenter[];
  purpose: string;
  minutes?: number;
  verbal?: true;
  /** The lines of the minutes; none before the meeting. */
  said?: string[];
  resolved?: string[];
};

/** One meeting as it is written down; its date, place and what comes next are added by demo-meetings.ts. */
export type DraftMeeting = {
  attendance: Attendance;
  membership: Meeting['membership'];
  items: DraftItem[];
  papers: DemoPaper[];
};

/** Where and when a meeting is. */
export type Appointment = { date: string; time: string; venue: string };

/** The items of a meeting, numbered from 1. */
export const numbered = (items: DraftItem[]): AgendaItem[] =>
  items.map((item, index) => ({
    number: String(index + 1),
    title: item.title,
    presenters: item.by,
    purpose: item.purpose,
    minutesAllotted: item.minutes ?? null,
    pages: null,
    verbal: item.verbal ?? false,
    narrative: (item.said ?? []).join('\n'),
    resolutions: item.resolved ?? [],
  }));

export const introductions = (said: string[] = []): DraftItem => ({
  title: 'Introductions and Apologies',
  by: presenters('Chair'),
  purpose: 'To welcome everyone, and to note who could not come.',
  minutes: 5,
  said,
});

/** The notes of the meeting before. `of` is its date in words, or "the last meeting". */
export const notesOf = (of: string, said: string[] = [], resolved: string[] = []): DraftItem => ({
  title: `Notes of ${of} and Matters Arising`,
  by: presenters('Chair'),
  purpose: 'To agree that the notes are right, and to hear what has been done since.',
  minutes: 10,
  said,
  resolved,
});

export const anyOtherBusiness = (said: string[] = []): DraftItem => ({
  title: 'Any Other Business',
  by: everyone,
  purpose: 'To hear anything that cannot wait.',
  said,
});

/** The last item. `said` is what was said of the date; where nothing is, the date is announced. */
export const dateOfNext = (said: string[] = [], resolved: string[] = []): DraftItem => ({
  title: 'Date and Time of Next Meeting',
  by: presenters('Chair'),
  purpose: 'To note when and where the Board meets next.',
  said,
  resolved,
});

/** "Wednesday 4 March 2026 at 6pm, Committee Room 1, Exampleshire County Hall". */
export const appointmentWords = ({ date, time, venue }: Appointment): string =>
  `${longDateWords(date)} at ${timeWords(time)}, ${venue}`;
