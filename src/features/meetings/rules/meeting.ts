import type { Block } from '../../../kernel/paper.ts';

export type MeetingKind = 'ordinary' | 'takeover' | 'special';
/** Whether what was said and resolved may be released: what came in published was public already. */
export type MinutesState = 'as published' | 'being written' | 'draft' | 'agreed';

/** Why the public is kept out: the paragraph (1 to 7) of Schedule 12A to the Local Government Act 1972, and the reason. */
export type Exempt = { paragraph: number; reason: string };

export type Presenter = { name: string; service: string | null };
export type Attendee = {
  name: string;
  organisation: string | null;
  capacity: 'member' | 'co-opted' | 'other';
};

export type AgendaItem = {
  number: string | null;
  title: string;
  presenters: Presenter[];
  purpose: string | null;
  minutesAllotted: number | null;
  /** Page numbers in the pack as published elsewhere; a pack printed here knows its own. */
  pages: { from: number; to: number } | null;
  verbal: boolean;
  /** What the minutes say: paragraphs, and list entries that begin with "- ", on lines of their own. */
  narrative: string;
  resolutions: string[];
};

export type Attendance = {
  present: Attendee[];
  apologies: { name: string }[];
  substitutions: { name: string; for: string }[];
  remote: string[];
  observers: string[];
};

export type MembershipChange = { name: string; change: 'joined' | 'left'; replaces: string | null };
export type NextMeeting = { date: string | null; time: string | null; venue: string | null };

/** What is known of a meeting. `date` is ISO, `time` is "18:00"; null where nobody has said. */
export type Meeting = {
  body: string;
  date: string | null;
  time: string | null;
  venue: string | null;
  kind: MeetingKind;
  rescheduledFrom: string | null;
  attendance: Attendance;
  membership: MembershipChange[];
  items: AgendaItem[];
  next: NextMeeting | null;
};

/** A paper of a meeting: written (content), a file as it came, or known by its title alone. */
export type MeetingPaper = {
  title: string;
  kind: string;
  content: Block[] | null;
  file: { sha256: string; name: string } | null;
};

export type Identified<Thing> = Thing & { id: string };
