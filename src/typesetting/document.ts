import type { Block } from '../kernel/paper.ts';

/** What is bound into one numbered document. Everything in it is data: nothing is ever read as markup. */
export type Pack = {
  kind: 'agenda pack' | 'supplement' | 'minutes' | 'letter' | 'report' | 'certificate';
  /** The document's title, shown by PDF readers and printed on the front. */
  title: string;
  /** The language of the document, such as "en-GB". */
  language: string;
  /** `colour` is the authority's accent as "#rrggbb", dark enough to be read on white. */
  authority: { name: string; colour: string };
  /** All in words, as the reader should see them. */
  meeting: {
    body: string;
    dateWords: string;
    time: string | null;
    venue: string | null;
    howToJoin: string | null;
  };
  /** Whole seconds since 1970. The same pack made for the same moment has the same bytes. */
  madeAt: number;
  /** The number printed on the first page: 1, or one more than the last page of the pack it continues. */
  firstPageNumber: number;
  agenda: AgendaEntry[];
  /** In the order in which they are bound. A report lists them, and the headings in them, on a page of contents. */
  papers: Paper[];
  /** What whoever holds a page of it must know, on the front and in the foot of every page. */
  notice?: string;
};

export type AgendaEntry = {
  number: string | null;
  title: string;
  /** Each as it is read out: "Lead officer, Virtual School". */
  presenters: string[];
  purpose: string | null;
  minutes: number | null;
  /** Said at the table: there is no paper. */
  verbal: boolean;
  /** Papers of this pack; a supplement leaves out those that it does not hold. */
  paperIds: string[];
};

export type Paper = { id: string; itemNumber: string | null; title: string; content: PaperContent };

export type PaperContent =
  /** `images` holds the bytes of the blocks' figures by sha256. */
  | { kind: 'written'; blocks: Block[]; images: Map<string, Uint8Array> }
  /** A PDF that was made elsewhere: bound page by page, the original attached. */
  | { kind: 'foreign'; fileName: string; bytes: Uint8Array }
  /** `reason` completes the sentence "This paper could not be included because …". */
  | { kind: 'unreadable'; fileName: string; reason: string };

/** PDF/UA-1 is claimed only where every page was set here; a foreign page cannot be vouched for. */
export type Standard = 'ua-1' | '1.7';

/** The numbers printed on the first and the last page of a paper. */
export type PageRange = { from: number; to: number };

export type Typeset = {
  pdf: Uint8Array;
  pageCount: number;
  /** By paper id: the very numbers that the agenda prints. */
  ranges: Record<string, PageRange>;
  standard: Standard;
  /** What the clerk should know: papers replaced by a notice, characters that could not be printed. */
  problems: { paper: string; message: string }[];
};
