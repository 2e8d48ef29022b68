import { describe, expect, it } from 'vitest';
import { checkPages, textOfPages } from './check-pages.ts';

const lines = [
  { n: 1, text: 'Homes', heading: 2, page: 1 },
  { n: 2, text: 'Of the 58 children, 49 (84%) were at home.', heading: 0, page: 1 },
  // A line of furniture was left out; two pieces of one line stand at its place.
  { n: 4, text: 'There was an increase', heading: 0, page: 2 },
  { n: 4, text: 'of 222% from 767 to 1,705.', heading: 0, page: 2 },
];

describe('the pages of a PDF', () => {
  it('are one text, each line at its place', () => {
    expect(
      textOfPages(lines)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '# Homes',
      'Of the 58 children, 49 (84%) were at home.',
      '',
      'There was an increase of 222% from 767 to 1,705.',
    ]);
  });

  it('tell of each claim on which page and line it stands', () => {
    expect(
      checkPages(lines, []).map(({ page, line, verdict, expected }) => [page, line, verdict, expected]),
    ).toEqual([
      [1, 2, 'agrees', expect.any(String)],
      [2, 1, 'disagrees', '122%'],
    ]);
  });
});
