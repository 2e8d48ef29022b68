import type { Block, Inline } from './paper.ts';

/** Where words stand in a paper: under which heading, and in which paragraph (list, table) below it, from 1. */
export type Place = { heading: string | null; paragraph: number };

/** A run of words with its place. Words of a heading stand under that heading, in paragraph 0. */
export type Passage = {
  kind: 'heading' | 'paragraph' | 'entry' | 'row' | 'caption';
  text: string;
  place: Place;
};

/** "under “Detail”, paragraph 3", in words for the writer. */
export const placeWords = ({ heading, paragraph }: Place): string => {
  if (heading === null) return paragraph === 0 ? 'at the beginning' : `paragraph ${paragraph}`;
  return paragraph === 0 ? `the heading “${heading}”` : `under “${heading}”, paragraph ${paragraph}`;
};

const textOf = (content: Inline[]): string =>
  content
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Cells of a row are parted by a dash, so that words of one are not read into the next. */
const rowText = (row: Inline[][]): string =>
  row
    .map(textOf)
    .filter((cell) => cell !== '')
    .join(' – ');

const passagesIn = (block: Block, place: Place, kind: 'paragraph' | 'entry'): Passage[] => {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: block.text, place }];
    case 'paragraph':
      return [{ kind, text: textOf(block.content), place }];
    case 'list':
      return block.items.flatMap((item) => item.flatMap((one) => passagesIn(one, place, 'entry')));
    case 'table': {
      const caption = block.caption ? [{ kind: 'caption' as const, text: block.caption, place }] : [];
      const rows = [block.header, ...block.rows].map((row) => ({
        kind: 'row' as const,
        text: rowText(row),
        place,
      }));
      return [...caption, ...rows];
    }
    case 'figure':
      return [{ kind: 'caption', text: block.alt, place }];
    case 'resolved':
      return block.resolutions.map((resolution) => ({ kind, text: textOf(resolution), place }));
  }
};

/** The place of each block of a paper, in their order. */
export const placesOf = (blocks: Block[]): Place[] => {
  let place: Place = { heading: null, paragraph: 0 };
  return blocks.map((block) => {
    place =
      block.kind === 'heading'
        ? { heading: block.text, paragraph: 0 }
        : { ...place, paragraph: place.paragraph + 1 };
    return place;
  });
};

/** All words of a paper, in their order, each with its place. */
export const passagesOf = (blocks: Block[]): Passage[] => {
  const places = placesOf(blocks);
  return blocks
    .flatMap((block, index) =>
      passagesIn(block, places[index] ?? { heading: null, paragraph: 0 }, 'paragraph'),
    )
    .filter((passage) => passage.text !== '');
};
