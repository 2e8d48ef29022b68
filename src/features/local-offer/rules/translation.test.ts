import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfferWords } from './offer.ts';
import { readSheet, sheetOf } from './translation.ts';

const words: OfferWords = {
  title: 'A free bus pass',
  what: 'Go by bus for nothing.',
  who: 'Us, from 16 to 24.',
  howMuch: 'Free.',
  steps: ['Ask your adviser.', 'Bring a photo.'],
  contact: 'The leaving care team',
  alsoCalled: '',
};
const offers = [{ slug: 'bus-pass', words }];
const rowsOf = (change: (cells: string[], at: number) => string[]) => [
  { line: 1, cells: ['Offer', 'Part', 'English', 'Translation'] },
  ...sheetOf(offers).map((cells, at) => ({ line: at + 2, cells: change(cells, at) })),
];
const into = (of: (english: string) => string) => (cells: string[]) => [
  ...cells.slice(0, 3),
  of(cells[2] ?? ''),
];

it('brings back what a translator wrote into the sheet, whatever they wrote', () => {
  const line = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 7, maxLength: 7 }), (lines) => {
      const read = readSheet(
        rowsOf((cells, at) => [...cells.slice(0, 3), lines[at] ?? '']),
        offers,
      );
      expect(read.ok).toBe(true);
      expect(
        read.ok && sheetOf([{ slug: 'bus-pass', words: read.value[0]?.words ?? words }]).map((one) => one[2]),
      ).toEqual(lines);
    }),
  );
});

it.each([
  ['an offer that is not there', ([, ...rest]: string[]) => ['tram', ...rest], 'There is no offer “tram”.'],
  [
    'English that was changed',
    (cells: string[]) => cells.with(2, 'Old words'),
    'The English was changed since.',
  ],
  ['a part too many', (cells: string[]) => cells.with(1, 'step 9'), 'has no part “step 9”'],
])('names the line of %s', (_, change, text) => {
  const read = readSheet(
    rowsOf((cells, at) => (at === 0 ? change(into(() => 'x')(cells)) : into(() => 'x')(cells))),
    offers,
  );
  expect(read).toMatchObject({ ok: false, reason: [{ line: 2, text: expect.stringContaining(text) }, {}] });
});

it('takes no half of an offer', () => {
  const read = readSheet(
    rowsOf((cells, at) => (at === 6 ? cells : into(() => 'x')(cells))),
    offers,
  );
  expect(read.ok ? '' : read.reason[0]?.text).toContain('“step 2”');
});
