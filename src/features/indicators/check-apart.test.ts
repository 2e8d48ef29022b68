import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../typesetting/from-text.ts';
import { checkApart } from './check-apart.ts';
import { claimsIn, type PaperText } from './rules/claims/claims-in.ts';

const wrong = 'There was an increase of 222% from 767 to 1,705.';
const filler = 'The homes are near the sea, and the schools are in town.';

const blocks = (times: number): PaperText => ({
  kind: 'blocks',
  blocks: blocksFromText(`${`${filler}\n\n`.repeat(times)}${wrong}`),
});
const pages = (times: number): PaperText => ({
  kind: 'pages',
  lines: [...Array<string>(times).fill(filler), wrong].map((text, place) => ({
    n: place + 1,
    text,
    heading: 0,
    page: 1 + Math.floor(place / 40),
  })),
});

describe('a paper', () => {
  it.each([
    ['of one page', blocks(3)],
    ['of a hundred pages', blocks(2000)],
    ['of one page of a PDF', pages(3)],
    ['of fifty pages of a PDF', pages(2000)],
  ])('%s is read the same, wherever it is read', async (_, text) => {
    const claims = await checkApart({ text, known: [] });
    expect(claims).toEqual(claimsIn(text, []));
    expect(claims.map(({ expected }) => expected)).toEqual(['122%']);
  });
});
