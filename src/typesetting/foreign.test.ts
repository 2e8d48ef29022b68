import { describe, expect, it } from 'vitest';
import { altOf, readForeign } from './foreign.ts';
import { foreignPdf } from './sample-pack.ts';

it('knows which pages are turned', async () => {
  const pages = await readForeign('a.pdf', foreignPdf(['upright', 'turned']));
  expect(pages.ok && pages.value.map((page) => page.landscape)).toEqual([false, true]);
});

describe('the words that stand for a page', () => {
  it.each([
    ['hold all of a short page', 'Dear  Board\n', 'Page 2 of “a.pdf”: Dear Board'],
    ['say where there are none', ' ', 'Page 2 of “a.pdf”: a picture without text'],
    [
      'end a long page at a word',
      'lantern '.repeat(100),
      `Page 2 of “a.pdf”: ${'lantern '.repeat(30).trim()} …`,
    ],
  ])('%s', (_, words, alt) => {
    expect(altOf(2, 'a.pdf', words)).toBe(alt);
  });
});
