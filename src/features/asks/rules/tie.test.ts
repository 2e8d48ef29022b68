import { expect, it } from 'vitest';
import { choicesAmong, itemOf, type Tieable, tieKey } from './tie.ts';

const one: Tieable = { kind: 'agenda item', about: 'a', words: 'Bus passes', hint: 'May', day: '2025-05-01' };
const two: Tieable = {
  kind: 'resolution',
  about: 'a#1',
  words: 'Free BUS passes',
  hint: 'June',
  day: '2025-06-01',
};
const three: Tieable = { kind: 'indicator', about: 'teeth', words: 'Teeth', hint: 'A figure', day: '' };

it.each([
  ['', [], ['resolution:a#1', 'agenda item:a', 'indicator:teeth']],
  ['bus', [], ['resolution:a#1', 'agenda item:a']],
  [' bus  june ', [], ['resolution:a#1']],
  ['train', [], []],
  ['bus', [two], ['agenda item:a']],
])('offers for “%s” the newest first, without what is tied', (words, tied, expected) => {
  expect(choicesAmong([one, two, three], tied, words).offered.map(tieKey)).toEqual(expected);
});

it('offers forty, and says how many are left', () => {
  const many = Array.from({ length: 45 }, (_, at) => ({ ...one, about: `i${at}` }));
  const { offered, left } = choicesAmong(many, [], '');
  expect([offered.length, left]).toEqual([40, 5]);
});

it('knows the item of a resolution', () => {
  expect([itemOf('a#2'), itemOf('a')]).toEqual(['a', 'a']);
});
