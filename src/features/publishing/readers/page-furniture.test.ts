import { expect, it } from 'vitest';
import { runningLines } from './page-furniture.ts';

/** A page of six lines of its own between a header and a footer. */
const page = (header: string, word: string, footer: string): string[] => [
  header,
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((place) => `The ${place} line on ${word}`),
  footer,
];

const left = (...pages: string[][]): string[] =>
  runningLines(pages).flatMap((running, at) => [...running].map((place) => pages[at]?.[place] ?? ''));

it.each<[string, string[][], string[]]>([
  [
    'page numbers',
    [page('Board', 'homes', '1'), page('Schools', 'health', 'Page 2 of 2')],
    ['1', 'Page 2 of 2'],
  ],
  [
    'a header with a date, from the second page on',
    [
      page('Board', 'homes', 'end'),
      page('Panel, 7 March 2024', 'health', 'stop'),
      page('Panel, 7 March 2024', 'school', 'last'),
    ],
    ['Panel, 7 March 2024', 'Panel, 7 March 2024'],
  ],
  [
    'footers that change sides',
    [
      page('Board', 'homes', 'Board papers\t1'),
      page('Schools', 'health', '2\tBoard papers'),
      page('Money', 'school', 'Board papers\t3'),
    ],
    ['Board papers\t1', '2\tBoard papers', 'Board papers\t3'],
  ],
  [
    'page ranges of an agenda',
    [page('A', 'homes', '(Pages 1 - 2)'), page('B', 'health', '(Pages 3 - 4)')],
    [],
  ],
  ['a title where it stands first', [page('Board', 'homes', 'end'), page('Report', 'health', 'stop')], []],
])('%s', (_, pages, running) => {
  expect(left(...pages)).toEqual(running);
});
