import { describe, expect, it } from 'vitest';
import { decideSaving, joinTexts, plainLines } from './saving-minutes.ts';

describe('saving the minutes of an item', () => {
  const standing = { version: 3, text: 'The Board welcomed the report.' };
  it.each([
    [3, 'The Board welcomed it.', 'saved'],
    [3, '', 'saved'],
    [2, 'The Board welcomed it.', 'conflict'],
    [0, 'The Board welcomed it.', 'conflict'],
    [4, 'The Board welcomed it.', 'conflict'],
    [3, 'The Board welcomed the report.', 'same'],
    [1, 'The Board welcomed the report.', 'same'],
  ])('over version %d with "%s": %s', (base, text, outcome) => {
    expect(decideSaving(standing, { base, text })).toBe(outcome);
  });

  it('keeps line ends of one kind', () => {
    expect(plainLines('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

describe('joining two texts', () => {
  it.each([
    ['Same start.\nTheirs.', 'Same start.\nMine.', 'Same start.\nTheirs.\nMine.'],
    ['Theirs.', 'Theirs.', 'Theirs.'],
    ['', 'Mine.', '\nMine.'],
    ['Theirs.', '', 'Theirs.'],
    ['One.\nTwo.', 'Two.\nThree.\n\nFour.', 'One.\nTwo.\nThree.\n\nFour.'],
  ])('%j and %j give %j', (theirs, mine, joined) => {
    expect(joinTexts(theirs, mine)).toBe(joined);
  });

  it('loses no line of either', () => {
    const joined = joinTexts('a\nb', 'c\nb\nd').split('\n');
    expect(joined).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
  });
});
