import { expect, it } from 'vitest';
import { figureWords, numberWords, ofHundredWords } from './figure-words.ts';

it.each([
  [1705, 0, '1,705'],
  [88.66, 1, '88.7'],
  [65, 1, '65.0'],
  [2.5, 0, '3'],
  [1.005, 2, '1.01'],
  [-0.04, 1, '0.0'],
  [-2.5, 0, '-3'],
])('%d with %i decimals is %s', (value, decimals, words) => {
  expect(numberWords(value, decimals)).toBe(words);
});

it('a percentage is told as one', () => {
  expect(figureWords(88.7, { unit: 'percentage', decimals: 1 })).toBe('88.7%');
  expect(figureWords(45.3, { unit: 'rate', decimals: 1 })).toBe('45.3');
});

it.each([
  [0, 'none'],
  [0.4, 'fewer than 1'],
  [0.5, '1'],
  [64.5, '65'],
  [99.4, '99'],
  [99.6, 'more than 99'],
  [100, 'all'],
])('%d per cent is %s of every 100', (percentage, words) => {
  expect(ofHundredWords(percentage)).toBe(words);
});
