import { describe, expect, it } from 'vitest';
import { decodeText, isWriting } from './decode-text.ts';

describe('a text is read in the encoding it was saved in', () => {
  it.each([
    ['UTF-8', [0x43, 0x61, 0x66, 0xc3, 0xa9]],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x43, 0x61, 0x66, 0xc3, 0xa9]],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9, 0]],
    ['UTF-16, high byte first', [0xfe, 0xff, 0, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9]],
    ['Windows-1252', [0x43, 0x61, 0x66, 0xe9]],
  ])('%s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe('Café');
  });
  it('Windows-1252 has quotation marks where others have none', () => {
    expect(decodeText(new Uint8Array([0x93, 0x48, 0x69, 0x94]))).toBe('“Hi”');
  });
});

it.each([
  ['words', 'A lantern\n\tand its wick', true],
  ['words with one odd character', `${'lantern '.repeat(20)}\u0001`, true],
  ['a zero among the words', `${'lantern '.repeat(20)}\0`, false],
  ['mostly control characters', '\u0001\u0002\u0003ab', false],
])('%s: writing or not', (_, text, expected) => {
  expect(isWriting(text)).toBe(expected);
});
