import { describe, expect, it } from 'vitest';
import type { Block } from '../kernel/paper.ts';
import { blocksFromHtml } from './from-html.ts';

const words = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const big = (value: number) => [value >> 24, value >> 16, value >> 8, value].map((byte) => byte & 0xff);
/** The start of a picture, as far as its size. */
const pngOf = (width: number, height: number) =>
  Buffer.from(
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52].concat(
      big(width),
      big(height),
    ),
  );
const frame = (width: number, height: number) => [
  0xff,
  0xc2,
  0,
  8,
  8,
  ...big(height).slice(2),
  ...big(width).slice(2),
  0,
];
const jpegOf = (...frames: number[][]) =>
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, ...frames.flat(), 0xff, 0xda, 0, 2]);
const addressOf = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
const png = addressOf(pngOf(4, 3));

describe('what a page holds becomes blocks', () => {
  it.each<[string, string, Block[]]>([
    [
      'headings, the fifth as the fourth',
      '<h1>A</h1><h3> B <i>c</i></h3><h5>D</h5>',
      [
        { kind: 'heading', level: 1, text: 'A' },
        { kind: 'heading', level: 3, text: 'B c' },
        { kind: 'heading', level: 4, text: 'D' },
      ],
    ],
    [
      'paragraphs with manner, links and line breaks',
      '<p>See <strong>the <em>plan</em></strong><br> or <a href="https://example.org">page</a>.</p>',
      [
        {
          kind: 'paragraph',
          content: [
            { text: 'See ' },
            { text: 'the ', strong: true },
            { text: 'plan\n', strong: true, emphasis: true },
            { text: 'or ' },
            { text: 'page', href: 'https://example.org' },
            { text: '.' },
          ],
        },
      ],
    ],
    ['links that lead elsewhere as plain words', '<a href="javascript:alert(1)">here</a>', [words('here')]],
    ['text without paragraphs', 'one<div>two</div>three', [words('one'), words('two'), words('three')]],
    [
      'nested lists and where their numbers start',
      '<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      [
        {
          kind: 'list',
          ordered: true,
          start: 4,
          items: [[words('a'), { kind: 'list', ordered: false, items: [[words('b')]] }], [words('c')]],
        },
      ],
    ],
    [
      'no script, style or form',
      '<script>x</script><style>y</style><template>z</template><textarea>t</textarea><p>ok</p>',
      [words('ok')],
    ],
    ['the words of unknown tags', '<x-y>kept</x-y>', [words('kept')]],
    ['nothing at all', ' \n <p> </p>', []],
  ])('%s', (_, html, blocks) => {
    expect(blocksFromHtml(html).blocks).toEqual(blocks);
  });
});

describe('tables', () => {
  const tableIn = (html: string) => blocksFromHtml(html).blocks.find((block) => block.kind === 'table');
  const cells = (rows: (string | null)[][]) =>
    rows.map((row) => row.map((cell) => (cell === null ? [] : [{ text: cell }])));

  it('keep caption, headings and rows', () => {
    expect(
      tableIn(
        '<table><caption>By <b>area</b></caption><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toEqual({
      kind: 'table',
      caption: 'By area',
      header: cells([['A', 'B']])[0],
      rows: cells([['1', '2']]),
    });
  });
  it('make one heading of two rows of headings', () => {
    const table = tableIn(
      '<table><tr><th colspan="2">2018</th><th rowspan="2">Note</th></tr><tr><th>May</th><th>June</th></tr><tr><td>1<td>2<td>3</table>',
    );
    expect(table?.header.map((cell) => cell.map((part) => part.text).join(''))).toEqual([
      '2018 – May',
      '2018 – June',
      'Note',
    ]);
  });
  it('stay true in their columns where cells span', () => {
    const table = tableIn(
      '<table><tr><td colspan="2">a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(table?.rows).toEqual(
      cells([
        ['a', null, 'b'],
        ['c', 'd', null],
      ]),
    );
  });
  it('mark headings of rows as strong', () => {
    expect(tableIn('<table><tr><th>North</th><td>1</td></tr></table>')?.rows[0]?.[0]).toEqual([
      { text: 'North', strong: true },
    ]);
  });
  it('with an absurd span stay small', () => {
    expect(
      tableIn('<table><tr><td colspan="999999999" rowspan="999999999">a</td></tr></table>')?.rows[0]?.length,
    ).toBe(100);
  });
  it('without headings are told', () => {
    expect(blocksFromHtml('<table><tr><td>1</td></tr></table>').warnings).toEqual([
      'A table has no row of headings.',
    ]);
  });
});

describe('pictures', () => {
  it('inside the page are kept by what they are', () => {
    const { blocks, images } = blocksFromHtml(`<p>Look: <img src="${png}" alt="A lantern"></p>`);
    expect(blocks).toEqual([
      words('Look:'),
      { kind: 'figure', sha256: [...images.keys()][0], mediaType: 'image/png', alt: 'A lantern' },
    ]);
    expect([...images.values()]).toEqual([new Uint8Array(pngOf(4, 3))]);
  });
  it('that are decoration stay so', () => {
    expect(blocksFromHtml(`<img src="${png}" alt="">`).blocks[0]).toMatchObject({ alt: '' });
  });
  it('without a description are told', () => {
    expect(blocksFromHtml(`<img src="${png}">`)).toMatchObject({
      blocks: [{ alt: 'A picture without a description' }],
      warnings: ['A picture has no description.'],
    });
  });
  it.each([
    ['a photo of 40 million dots', pngOf(8000, 5000), 'image/png'],
    ['a JPEG of as many', jpegOf(frame(8000, 5000)), 'image/jpeg'],
  ])('%s is kept', (_, bytes, mediaType) => {
    expect(blocksFromHtml(`<img alt="x" src="${addressOf(bytes)}">`).blocks).toMatchObject([{ mediaType }]);
  });
  const tooMany = 'The picture “A lantern” was left out: it has 12000 × 12000 dots, too many to print.';
  const damaged = 'The picture “A lantern” was left out: it is damaged.';
  it.each([
    ['a PNG of 144 million dots', pngOf(12_000, 12_000), tooMany],
    ['a JPEG of as many', jpegOf(frame(12_000, 12_000)), tooMany],
    ['a PNG without a size', pngOf(4, 3).subarray(0, 20), damaged],
    ['a PNG without a height', pngOf(4, 0), damaged],
    ['a JPEG without a size', jpegOf(), damaged],
    ['a JPEG cut before its picture', jpegOf(frame(4, 3)).subarray(0, 16), damaged],
    ['a JPEG of two sizes', jpegOf(frame(4, 3), frame(12_000, 12_000)), damaged],
  ])('%s is left out and named', (_, bytes, warning) => {
    const { blocks, images, warnings } = blocksFromHtml(`<img alt="A lantern" src="${addressOf(bytes)}">`);
    expect({ blocks, kept: images.size, warnings }).toEqual({ blocks: [], kept: 0, warnings: [warning] });
  });
  it.each([
    ['from elsewhere', 'https://example.org/a.png'],
    ['drawn in SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
  ])('%s are left out and told', (_, src) => {
    const { blocks, warnings } = blocksFromHtml(`<img alt="x" src="${src}">`);
    expect(blocks).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});

it.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<blockquote><p>'])(
  'keeps the words below 5,000 times %s',
  (tag) => {
    expect(JSON.stringify(blocksFromHtml(`${tag.repeat(5000)}lantern`))).toContain('lantern');
  },
);
