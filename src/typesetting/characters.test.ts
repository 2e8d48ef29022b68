import { expect, it } from 'vitest';
import { characterCheck } from './characters.ts';
import { readFonts } from './fonts.ts';

const { coverage } = readFonts();

it.each([
  ['plain words', 'Children’s homes – £40', 'Children’s homes – £40', ''],
  ['accents, composed or not', 'é e\u0301', 'é e\u0301', ''],
  ['Urdu, Hebrew, Polish and Greek', 'اردو שלום Łódź Ωμέγα', 'اردو שלום Łódź Ωμέγα', ''],
  ['a simple emoji', '😀', '😀', ''],
  ['an emoji that nobody here draws', '👨\u200d👧', '□□', '👨👧'],
  ['Chinese', '漢字', '□□', '漢字'],
  ['bullets of Word’s symbol font', '\uf0b7 one', '• one', ''],
  ['control characters and half characters', 'a\u0000b\u0007c\ud800\ufffe', 'abc\ufffd', ''],
  ['line breaks', 'a\nb', 'a\nb', ''],
])('%s', (_, text, printed, missing) => {
  const check = characterCheck(coverage);
  expect(check.printable(text)).toBe(printed);
  expect([...check.missing].join('')).toBe(missing);
});

it('lets a long address break, and changes no word of ordinary length', () => {
  const address = `https://example.org/${'a'.repeat(80)}`;
  const { printable } = characterCheck(coverage);
  expect(printable(address).replaceAll('\u200b', '')).toBe(address);
  expect(
    Math.max(
      ...printable(address)
        .split('\u200b')
        .map((part) => part.length),
    ),
  ).toBeLessThanOrEqual(40);
  expect(printable('antidisestablishmentarianism')).toBe('antidisestablishmentarianism');
});
