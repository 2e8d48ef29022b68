import { expect, it } from 'vitest';
import type { Block } from '../kernel/paper.ts';
import { blocksFromText } from './from-text.ts';

const words = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

it.each<[string, string, Block[]]>([
  [
    'joins the lines of a paragraph and parts at blank lines',
    'one\r\n two\n\nthree',
    [words('one two'), words('three')],
  ],
  ['reads headings', '## Why\ntext', [{ kind: 'heading', level: 2, text: 'Why' }, words('text')]],
  [
    'reads bullets as one list',
    '- a\n• b',
    [{ kind: 'list', ordered: false, items: [[words('a')], [words('b')]] }],
  ],
  [
    'keeps the numbers of a list as written',
    '3. a\n4. b\n9. c',
    [
      { kind: 'list', ordered: true, start: 3, items: [[words('a')], [words('b')]] },
      { kind: 'list', ordered: true, start: 9, items: [[words('c')]] },
    ],
  ],
  [
    'keeps the mark of an entry that others refer to',
    '(a) one\n(b) two',
    [{ kind: 'list', ordered: false, items: [[words('(a) one')], [words('(b) two')]] }],
  ],
  [
    'makes a table of lines with columns, headed where the first reads so',
    'Before\nMonth\t2023\t2024\nMay\t1\t2\n\n1\t2\n3\t4',
    [
      words('Before'),
      {
        kind: 'table',
        caption: null,
        header: [[{ text: 'Month' }], [{ text: '2023' }], [{ text: '2024' }]],
        rows: [[[{ text: 'May' }], [{ text: '1' }], [{ text: '2' }]]],
      },
      {
        kind: 'table',
        caption: null,
        header: [],
        rows: [
          [[{ text: '1' }], [{ text: '2' }]],
          [[{ text: '3' }], [{ text: '4' }]],
        ],
      },
    ],
  ],
  ['leaves a row alone as words of its own', 'one\na\tb\ntwo', [words('one'), words('a\tb'), words('two')]],
  ['takes nothing else for markup', '*b* <b>c</b> #d', [words('*b* <b>c</b> #d')]],
  ['finds nothing in nothing', ' \n', []],
])('%s', (_, text, blocks) => {
  expect(blocksFromText(text)).toEqual(blocks);
});
