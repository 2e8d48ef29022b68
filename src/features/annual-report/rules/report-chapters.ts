import type { ShownCounts } from '../../../kernel/counts.ts';
import type { Block } from '../../../kernel/paper.ts';
import {
  type ChapterWords,
  chapterBlocks,
  chapterSentences,
  type DrawCounts,
  hasCounts,
  toWrite,
  words,
  type YearNames,
} from './chapter-blocks.ts';
import { definitionBlocks, type FiguresOfTwoDays, performanceBlocks } from './performance-blocks.ts';
import type { TwoDays } from './years.ts';

/** What a report says: its counts, its figures and on which days those were taken. */
export type ReportFacts = {
  names: YearNames;
  days: TwoDays;
  chapters: readonly { chapter: ChapterWords; now: ShownCounts | null; before: ShownCounts | null }[];
  figures: readonly FiguresOfTwoDays[];
};

/** A chapter of the report as it is read; headings inside begin at level 1. */
export type WrittenChapter = { title: string; blocks: Block[] };

/** The first whole of each chapter, and its shares. */
const inShort = ({ chapters }: ReportFacts): Block[] => {
  const items = chapters.flatMap(({ chapter, now, before }) =>
    hasCounts(now)
      ? chapterSentences(chapter, {
          now: { ...now, wholes: now.wholes.slice(0, 1) },
          before: hasCounts(before) ? before : null,
        })
      : [],
  );
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: items.map((sentence) => [words(sentence)]) }];
};

/** The whole report: what the records say, and where its writers have to put in what no record tells. */
export const reportChapters = (facts: ReportFacts, draw: DrawCounts): WrittenChapter[] => [
  {
    title: 'In short',
    blocks: [
      toWrite('what matters most to children about this year, in a few sentences.'),
      ...inShort(facts),
    ],
  },
  {
    title: 'What was asked for a year ago',
    blocks: [toWrite('each recommendation of the last report, and what came of it.')],
  },
  { title: 'How we are doing', blocks: performanceBlocks(facts.figures, facts.days) },
  ...facts.chapters.map(({ chapter, now, before }) => ({
    title: chapter.title,
    blocks: chapterBlocks(chapter, facts.names, { now, before }, draw),
  })),
  {
    title: 'What comes next',
    blocks: [
      toWrite('what the service wants to do next year: who does what by when, and how it will be seen.'),
      toWrite('a conclusion, and who wrote the report, by their posts.'),
    ],
  },
  { title: 'Where the figures come from', blocks: definitionBlocks(facts.figures) },
];
