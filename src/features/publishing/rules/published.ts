import type { PaperKind } from '../../../kernel/paper.ts';

/** Where something stood in what was imported. Lines count from 1; both ends belong to it. */
export type Source = { file: string; fromLine: number; toLine: number };

/** What could not be read, or was read but looks wrong. Never thrown: it waits for the clerk. */
export type Problem = { file: string; line: number; message: string };

export type Presenter = { name: string; service: string | null };
export type Attendee = {
  name: string;
  organisation: string | null;
  capacity: 'member' | 'co-opted' | 'other';
};
export type PageRange = { from: number; to: number };

export type PublishedItem = {
  number: string | null;
  title: string;
  presenters: Presenter[];
  purpose: string | null;
  minutesAllotted: number | null;
  pages: PageRange | null;
  verbal: boolean;
  /** The minutes of the item as published, paragraphs and list entries on lines of their own. */
  narrative: string;
  resolutions: string[];
  /** Titles of the papers that belong to the item. */
  papers: string[];
};

export type PublishedMeeting = {
  body: string;
  /** ISO date, or null where the source does not say. */
  date: string | null;
  /** 24-hour "18:00", or null. */
  time: string | null;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
  rescheduledFrom: string | null;
  source: Source;
  attendance: {
    present: Attendee[];
    apologies: { name: string }[];
    substitutions: { name: string; for: string }[];
    remote: string[];
    observers: string[];
  };
  membership: { name: string; change: 'joined' | 'left'; replaces: string | null }[];
  items: PublishedItem[];
  next: { date: string | null; time: string | null; venue: string | null } | null;
};

/** A part of a file that is not an agenda or minutes; `text` is kept so that later features can read it. */
export type PublishedPaper = { title: string; kind: PaperKind; source: Source; text: string };

/**
 * A young person's published first name, kept apart from everything shown.
 * `shownAs` is the group they sit for ("LINX representative").
 */
export type KeptName = { name: string; shownAs: string; source: Source };

/** What one import of one or more files gives. */
export type Published = {
  meetings: PublishedMeeting[];
  papers: PublishedPaper[];
  problems: Problem[];
  keptNames: KeptName[];
};
