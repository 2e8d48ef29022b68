import type { Block } from '../../../kernel/paper.ts';

/** What the clerk should know of a printing: a paper left out, a character that could not be printed. */
export type PrintingProblem = { paper: string; message: string };

/** A meeting as it is to be printed: every text as the reader may see it. */
export type Printable = {
  id: string;
  body: string;
  date: string;
  time: string | null;
  venue: string | null;
  attendance: {
    present: { name: string; organisation: string | null; capacity: 'member' | 'co-opted' | 'other' }[];
    apologies: { name: string }[];
    substitutions: { name: string; for: string }[];
    remote: string[];
    observers: string[];
  };
  items: PrintableItem[];
  papers: PrintablePaper[];
  next: { date: string | null; time: string | null; venue: string | null } | null;
};

export type PrintableItem = {
  id: string;
  number: string | null;
  title: string;
  presenters: { name: string; service: string | null }[];
  purpose: string | null;
  minutesAllotted: number | null;
  verbal: boolean;
  narrative: string;
  resolutions: string[];
};

export type PrintablePaper = {
  id: string;
  itemId: string | null;
  title: string;
  content: Block[] | null;
  file: { sha256: string; name: string } | null;
};
