import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
const head = { line: 1, cells: ['Offer', 'Part', 'English', 'Translation'] };
const sheetWith = (change: (cells: string[], at: number) => string[], rows: string[][]) => [
  head,
  ...rows.map((cells, at) => ({ line: at + 2, cells: change(cells, at) })),
];
const ofOffers = (all: string[][]) => all.filter(([offer]) => offer !== 'Every page');
const rowsOf = (change: (cells: string[], at: number) => string[]) =>
  sheetWith(change, ofOffers(sheetOf(offers)));
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
      const back = read.ok ? (read.value.offers[0]?.words ?? words) : words;
      expect(ofOffers(sheetOf([{ slug: 'bus-pass', words: back }])).map((one) => one[2])).toEqual(lines);
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

describe('words of every page', () => {
  const ofPage = sheetOf([]);
  const translate = (change: Record<string, string>) =>
    readSheet(
      sheetWith((cells) => cells.with(3, change[cells[2] ?? ''] ?? ''), ofPage),
      [],
    );

  it('are taken one by one', () => {
    const some = { 'How much': 'چقدر', 'Checked on {day} by: {post}.': '{post} در {day}' };
    expect(translate(some)).toEqual({ ok: true, value: { offers: [], labels: some } });
  });

  it('keep what is filled in', () => {
    expect(translate({ 'Age: {ages}.': 'سن' })).toMatchObject({
      ok: false,
      reason: [{ text: 'Leave what is in braces as it is: {ages}.' }],
    });
  });

  it('are refused where their English is not that of now', () => {
    const old = [head, { line: 7, cells: ['Every page', 'words', 'How mutch', 'چقدر'] }];
    expect(readSheet(old, [])).toMatchObject({ ok: false, reason: [{ line: 7 }] });
  });
});
