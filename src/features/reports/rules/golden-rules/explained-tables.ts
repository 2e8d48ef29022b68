import type { Block } from '../../../../kernel/paper.ts';
import { type Place, placesOf, placeWords } from '../../../../kernel/passages.ts';
import type { Found, GoldenRule } from './look.ts';

/** Fewer words only announce a table ("The table below shows the figures:"). */
const fewestWords = 10;

const wordsOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.content.map(({ text }) => text).join('') : '';

const explains = (block: Block | undefined): boolean => {
  const text = wordsOf(block).trim();
  return text.split(/\s+/).length >= fewestWords && !/[:：]$/.test(text);
};

const cellText = (cell: { text: string }[] | undefined): string =>
  (cell ?? []).map(({ text }) => text).join('');

/** Two columns of a label and what belongs to it, without headings or figures, are a form: the front of many reports. */
const isForm = (block: Extract<Block, { kind: 'table' }>): boolean =>
  block.header.length === 0 &&
  block.rows.every((row) => row.length <= 2 && cellText(row[0]).trim().split(/\s+/).length <= 6) &&
  block.rows.some((row) => !/^[\d.,%£\s-]+$/.test(cellText(row[1])));

/** A list of names in columns says what it means by itself; figures and dates do not. */
const holdsFigures = (block: Extract<Block, { kind: 'table' }>): boolean =>
  block.rows.flat().filter((cell) => /\d/.test(cellText(cell))).length >= 2;

const needsWords = (block: Block): boolean => {
  if (block.kind === 'figure') return block.alt !== '';
  return block.kind === 'table' && holdsFigures(block) && !isForm(block);
};

/** The next block before or behind that is no heading. */
const beside = (blocks: Block[], at: number, step: 1 | -1): Block | undefined => {
  let index = at + step;
  while (blocks[index]?.kind === 'heading') index += step;
  return blocks[index];
};

const found = (block: Block, number: number, place: Place): Found => {
  const what = block.kind === 'figure' ? 'picture or chart' : 'table';
  const name =
    block.kind === 'table'
      ? (block.caption ?? cellText(block.header[0]))
      : block.kind === 'figure'
        ? block.alt
        : '';
  return {
    key: `${what} ${number}`,
    message: `The ${what}${name === '' ? '' : ` “${name}”`} has no words beside it that say what it means.`,
    mend: 'Write two or three sentences before or after it: what do you see, is that good, and why?',
    place: placeWords(place),
    quote: null,
  };
};

export const explainedTables: GoldenRule = {
  name: 'explained tables',
  title: 'Every table and chart explained',
  check: ({ blocks }) => {
    const places = placesOf(blocks);
    let number = 0;
    return blocks.flatMap((block, at) => {
      if (!needsWords(block)) return [];
      number += 1;
      if (explains(beside(blocks, at, 1)) || explains(beside(blocks, at, -1))) return [];
      return [found(block, number, places[at] ?? { heading: null, paragraph: 0 })];
    });
  },
};
