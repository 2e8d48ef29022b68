import type { Block } from '../../../../kernel/paper.ts';
import { type GoldenRule, type Look, ofTheWhole } from './look.ts';

/** Words of running text on one A4 page in the house's type. */
const wordsAPage = 450;
const headingWords = 15;
const entryWords = 5;
const pictureWords = 150;

const count = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The room a block takes, in words of running text. */
const roomOf = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
      return headingWords;
    case 'paragraph':
      return sum(block.content.map(({ text }) => count(text)));
    case 'list':
      return sum(block.items.map((item) => entryWords + sum(item.map(roomOf))));
    case 'table':
      return sum(
        [block.header, ...block.rows].map(
          (row) => entryWords + sum(row.flat().map(({ text }) => count(text))),
        ),
      );
    case 'figure':
      return block.alt === '' ? 0 : pictureWords;
    case 'resolved':
      return sum(block.resolutions.flat().map(({ text }) => count(text)));
  }
};

/** How many A4 pages a report takes, a part of one counted as a part. */
const pagesOf = ({ file, blocks }: Pick<Look, 'file' | 'blocks'>): number =>
  file?.pages ?? sum(blocks.map(roomOf)) / wordsAPage;

const summaryHeading =
  /young (?:person|people)['’]?s?['’]? (?:summary|version)|(?:summary|version) for (?:young people|children)|easy[- ]read/i;

const hasSummary = ({ sections, blocks, attached }: Look): boolean =>
  sections.youngSummary.trim() !== '' ||
  attached.some((name) => summaryHeading.test(name)) ||
  blocks.some((block) => block.kind === 'heading' && summaryHeading.test(block.text));

export const youngSummary: GoldenRule = {
  name: 'young summary',
  title: "A young person's summary of what is longer than a page",
  check: (look) => {
    // Slides are short already: they have a rule of their own.
    if (look.file?.slides != null || pagesOf(look) <= 1 || hasSummary(look)) return [];
    return [
      ofTheWhole(
        'summary',
        `The report takes about ${Math.ceil(pagesOf(look))} pages and has no young person's summary.`,
        'Write half a page in words that a young person of eleven reads with ease: what is this, and what does it mean for me?',
      ),
    ];
  },
};
