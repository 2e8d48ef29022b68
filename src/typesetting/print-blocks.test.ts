import { describe, expect, it } from 'vitest';
import type { Block } from '../kernel/paper.ts';
import { type PrintBlock, printBlocks } from './print-blocks.ts';

const print = (blocks: Block[], under: 0 | 1 = 1): PrintBlock[] =>
  printBlocks(blocks, under, { printable: (text) => text, figureFile: () => null });
const heading = (level: 1 | 2 | 3 | 4): Block => ({ kind: 'heading', level, text: 'h' });
const levels = (blocks: PrintBlock[]) =>
  blocks.map((block) => (block.kind === 'heading' ? block.level : null));
const cell = (text: string) => [{ text }];

describe('headings', () => {
  it.each([
    ['lie below the title of the paper', [1, 2, 1] as const, 1 as const, [2, 3, 2]],
    ['never fall through a missing level', [3, 4, 2, 4] as const, 1 as const, [2, 3, 3, 4]],
    ['start at the first level where there is no title above', [2, 3] as const, 0 as const, [1, 2]],
  ])('%s', (_, given, under, expected) => {
    expect(levels(print(given.map(heading), under))).toEqual(expected);
  });
});

describe('tables', () => {
  const table = (header: string[], rows: string[][]): PrintBlock | undefined =>
    print([
      { kind: 'table', caption: null, header: header.map(cell), rows: rows.map((row) => row.map(cell)) },
    ])[0];

  it('are made rectangular', () => {
    expect(table(['a'], [['1', '2'], ['3']])).toMatchObject({
      columns: 2,
      header: [cell('a'), []],
      rows: [
        [cell('1'), cell('2')],
        [cell('3'), []],
      ],
    });
  });
  it.each([
    [
      [1, 3],
      [1, 3],
    ],
    [[1], null],
  ])('with the shares %j of their two columns are printed with %j', (widths, printed) => {
    const rows = [[cell('a'), cell('b')]];
    expect(print([{ kind: 'table', caption: null, header: [], rows, widths }])).toMatchObject([
      { widths: printed },
    ]);
  });
  it('know their columns of figures', () => {
    expect(
      table(
        ['a', 'b', 'c', 'd'],
        [
          ['North', '1,968', '88.7 %', 'n/a'],
          ['South', '–', '−8', '3'],
        ],
      ),
    ).toMatchObject({ numeric: [false, true, true, false] });
  });
  it('without rows are not printed', () => {
    expect(table([], [])).toBeUndefined();
  });
});

it('flattens lists that are deeper than five', () => {
  const deep = Array.from({ length: 50 }).reduce<Block>(
    (inner) => ({ kind: 'list', ordered: false, items: [[inner]] }),
    { kind: 'paragraph', content: cell('deepest') },
  );
  const printed = JSON.stringify(print([deep]));
  expect(printed.split('"list"')).toHaveLength(6);
  expect(printed).toContain('deepest');
});
