import { expect, test } from 'vitest';
import { readBrag } from './brag.ts';

test.each([
  ['Green', 'green'],
  ['amber', 'amber'],
  ['R', 'red'],
  ['G – Green', 'green'],
  ['BLUE ', 'blue'],
  ['RAG: Amber', 'amber'],
  ['BRAG status – Red', 'red'],
  ['', null],
  ['Complete', null],
  ['Green/Amber', null],
])('%j is the rating %s', (words, brag) => {
  expect(readBrag(words)).toBe(brag);
});
