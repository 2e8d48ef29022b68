import { expect, it } from 'vitest';
import { worriesIn } from './worrying-words.ts';

it.each<[string, readonly string[]]>([
  ['I want to die', ['harm to themselves']],
  ['sometimes i cut my arms', ['harm to themselves']],
  ['I don’t want to be here anymore', ['harm to themselves']],
  ['i HATE myself', ['harm to themselves']],
  ['Self-harm', ['harm to themselves']],
  ['my carer hits me', ['harm by somebody']],
  ['I am scared to go home', ['harm by somebody']],
  ['i´m being groomed', ['harm by somebody']],
  ['he made me send pictures', ['harm by somebody']],
  ['they make me carry drugs', ['somebody who makes them do things']],
  ['he has a knife', ['a weapon']],
  ['I’ve got nowhere to sleep tonight', ['no safe place']],
  ['I ran\n  away, and I owe them', ['somebody who makes them do things', 'no safe place']],
  ['çut myself', ['harm to themselves']],
])('is worried by “%s”', (words, found) => {
  expect(worriesIn(words)).toEqual(found);
});

it.each([
  '',
  'Could we have more trips to the beach?',
  'The begun work on the house is good',
  'I have a knack for grammar and grapes',
  'My bus pass ran out and nobody told me how to get a new one.',
  'Thank you for the pizza. It was killer!',
])('is not worried by “%s”', (words) => {
  expect(worriesIn(words)).toEqual([]);
});
