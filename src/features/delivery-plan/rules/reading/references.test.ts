import { expect, test } from 'vitest';
import { expandReference, otherReferences } from './references.ts';

test.each([
  ['1', ['1']],
  ['7b', ['7b']],
  ['10b.ii', ['10b.ii']],
  ['4b.', ['4b']],
  ['1C', ['1c']],
  ['19 a', ['19a']],
  ['11a1,', ['11a1']],
  ['5a-c', ['5a', '5b', '5c']],
  ['12a -b', ['12a', '12b']],
  ['1a – 1c', ['1a', '1b', '1c']],
  ['11a1 – a4', ['11a1', '11a2', '11a3', '11a4']],
  ['4-6', ['4', '5', '6']],
  ['2.1-2.3', ['2.1', '2.2', '2.3']],
  ['3, 5 & 7', ['3', '5', '7']],
  ['c-a', ['c-a']],
  ['', []],
])('%j stands for %j', (ref, stands) => {
  expect(expandReference(ref)).toEqual(stands);
});

test.each([
  ['', []],
  ['4.7.5', ['4.7.5']],
  ['2.1.1 2.1.3, 4.4.6', ['2.1.1', '2.1.3', '4.4.6']],
])('%j are the references %j of other plans', (cell, references) => {
  expect(otherReferences(cell)).toEqual(references);
});
