import type { Block } from '../../../../kernel/paper.ts';
import type { Place } from '../../../../kernel/passages.ts';
import type { Sections } from '../sections.ts';

/** A file that was uploaded in place of a text; `pages` and `slides` are null where nobody can count them. */
export type FileLook = { kind: 'word' | 'pdf' | 'slides'; pages: number | null; slides: number | null };

/** What plain-english found in the words. */
export type WordsLook = {
  acronyms: {
    acronym: string;
    expansion: string | null;
    place: Place;
    quote: string;
    expandedLater: Place | null;
    count: number;
  }[];
  jargon: { term: string; say: string; place: Place; quote: string; count: number }[];
  level: {
    readingAge: number | null;
    hard: { text: string; place: Place; words: number; readingAge: number; hardWords: string[] }[];
  };
};

/** Everything the Golden Rules look at. Dates are ISO. */
export type Look = {
  /** What a reader gets, whether it was typed here or came in a file. */
  blocks: Block[];
  sections: Sections;
  /** Null where the report was written here. */
  file: FileLook | null;
  words: WordsLook;
  /** Names of the files that go with the report. */
  attached: string[];
  /** Minutes of the agenda item; null where nobody has said. */
  slot: number | null;
  /** The day by which the young people have the reports of the meeting; null where its date is not known. */
  youngDue: string | null;
  today: string;
};

/** One thing to look at again. `key` stays the same as long as the words do, so that an answer stays with it. */
export type Found = {
  key: string;
  message: string;
  mend: string;
  place: string | null;
  quote: string | null;
};

export type GoldenRule = { name: string; title: string; check: (look: Look) => Found[] };

export type Point = Found & { rule: string };

/** A finding of the whole report, without a place. */
export const ofTheWhole = (key: string, message: string, mend: string): Found => ({
  key,
  message,
  mend,
  place: null,
  quote: null,
});
