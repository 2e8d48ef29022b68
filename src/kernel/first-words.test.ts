import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

const word = (length: number): string => 'a'.repeat(length);

test.each([
  ['a short text as it is', 'Find five services', 'Find five services'],
  ['nothing of nothing', ' \n ', ''],
  ['one line of several', ' Find\r\n\tfive   services\n', 'Find five services'],
  ['all of eighty characters', `${word(40)} ${word(39)}`, `${word(40)} ${word(39)}`],
  ['whole words of a longer text', `${word(40)} ${word(38)} ${word(9)}`, `${word(40)} ${word(38)} …`],
  ['the word that ends at the cut', `${word(40)} ${word(39)} ${word(9)}`, `${word(40)} ${word(39)} …`],
  ['no beginning of a word', `${word(40)} ${word(45)}`, `${word(40)} …`],
  ['as much as there is room for of a text without blanks', word(90), `${word(80)} …`],
  ['no half of a character', `${word(79)}😀${word(9)}`, `${word(79)} …`],
])('says %s', (_, text, words) => {
  expect(firstWords(text)).toBe(words);
});
