import { describe, expect, it } from 'vitest';
import {
  addresseeIn,
  asksForLetter,
  isFinished,
  letterFromResolution,
  letterToAbsent,
  mayChangeLetter,
} from './letters.ts';

it.each([
  ['That the Chair write a letter to the lantern makers.', true, 'the lantern makers'],
  ['That the Chair writes to the Secretary of State about leaving care.', true, 'the Secretary of State'],
  ['The Chair to write to every district council asking for free swimming.', true, 'every district council'],
  ['That a letter be sent by the Chair to the dentists, thanking them.', true, ''],
  ['That the report be noted.', false, ''],
  ['That the Chair report back to the Board.', false, ''],
  ['That members write to their districts.', false, 'their districts'],
])('"%s" asks for a letter: %s, to "%s"', (resolution, asks, addressee) => {
  expect(asksForLetter(resolution)).toBe(asks);
  expect(addresseeIn(resolution)).toBe(addressee);
});

describe('the letter that a resolution asks for', () => {
  const letter = letterFromResolution({
    resolution: 'That the Chair write a letter to the lantern makers.',
    body: 'Corporate Parenting Board',
    date: '2026-02-04',
    chair: 'Councillor Ash Alder',
  });

  it('quotes the resolution and its meeting, and leaves the rest to a person', () => {
    expect(letter.addressee).toBe('the lantern makers');
    expect(letter.words).toContain(
      'At its meeting on 4 February 2026 the Corporate Parenting Board resolved that the Chair write a letter to the lantern makers.',
    );
    expect(letter.signed).toBe('Councillor Ash Alder\nChair of the Corporate Parenting Board');
    expect(isFinished(letter)).toBe(true);
  });
});

it('names the meetings that a member missed', () => {
  const { words, addressee } = letterToAbsent({
    name: 'Bo Beech',
    body: 'Corporate Parenting Board',
    dates: ['2025-11-12', '2026-01-14'],
    chair: 'Ash Alder',
  });
  expect(addressee).toBe('Bo Beech');
  expect(words).toContain(
    'meetings of the Corporate Parenting Board on 12 November 2025 and on 14 January 2026',
  );
});

it.each([
  [{ version: 2, sentOn: null }, 2, true],
  [{ version: 3, sentOn: null }, 2, false],
  [{ version: 2, sentOn: '2026-03-01' }, 2, false],
])('%j seen as version %i may change: %s', (letter, seen, may) => {
  expect(mayChangeLetter(letter, seen).ok).toBe(may);
});

it('is finished once it says to whom, about what, and what', () => {
  const whole = { addressee: 'A', address: '', subject: 'B', words: 'C', signed: '' };
  expect(isFinished(whole)).toBe(true);
  expect(isFinished({ ...whole, addressee: ' ' })).toBe(false);
});
