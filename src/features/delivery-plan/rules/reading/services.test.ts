import { expect, test } from 'vitest';
import { readServices } from './services.ts';

test.each([
  ['', []],
  ['Virtual School', ['Virtual School']],
  ['Health; Housing', ['Health', 'Housing']],
  ['<p>Health</p><p>Leaving Care Team</p>', ['Health', 'Leaving Care Team']],
  ['• Health • Housing', ['Health', 'Housing']],
  ['Policy, Information & Commissioning', ['Policy, Information & Commissioning']],
  ['Development Officer/Apprentice', ['Development Officer/Apprentice']],
])('%j is %j', (cell, services) => {
  expect(readServices([cell])).toEqual([services]);
});

test('names that stand alone in other cells are known in a row of them, and others are not guessed', () => {
  expect(
    readServices(['Virtual School', 'Leaving Care', 'Leaving Care Virtual School', 'Virtual School Police']),
  ).toEqual([
    ['Virtual School'],
    ['Leaving Care'],
    ['Leaving Care', 'Virtual School'],
    ['Virtual School Police'],
  ]);
});
