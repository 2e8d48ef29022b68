import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween } from './word-changes.ts';

const side = (changes: Change[], left: 'added' | 'removed'): string =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('changes word by word', () => {
  it('shows what came and what went', () => {
    expect(changesBetween('The Board noted the report.', 'The Board welcomed the report.')).toEqual([
      { kind: 'same', text: 'The Board ' },
      { kind: 'removed', text: 'noted' },
      { kind: 'added', text: 'welcomed' },
      { kind: 'same', text: ' the report.' },
    ]);
  });

  it.each([
    ['', 'New.'],
    ['Old.', ''],
    ['', ''],
    ['One.\n- two', 'One.\n- two\n- three'],
  ])('loses nothing between %j and %j', (before, after) => {
    const changes = changesBetween(before, after);
    expect(side(changes, 'added')).toBe(before);
    expect(side(changes, 'removed')).toBe(after);
  });

  it('loses nothing of any two texts', () => {
    const words = fc.array(fc.constantFrom('the', 'Board', 'noted', '\n', ' ', ',', '- ', 'é', '1'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const changes = changesBetween(before, after);
        expect(side(changes, 'added')).toBe(before);
        expect(side(changes, 'removed')).toBe(after);
      }),
    );
  });

  it('shows two texts that have nothing in common whole', () => {
    const long = (letter: string) =>
      Array.from({ length: 3000 }, (_, place) => `${letter}${place}`).join(' ');
    expect(changesBetween(long('a'), long('b'))).toHaveLength(2);
  });
});
