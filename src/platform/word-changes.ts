import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, came or went. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/** Texts that share less than this are shown whole, one after the other: nobody reads a thousand small changes. */
const mostChanges = 2000;

/**
 * What became of a text, word by word. What stayed and came is the text after, what stayed and went the text before,
 * to the letter.
 */
export const changesBetween = (before: string, after: string): Change[] => {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  const whole: Change[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (!found) return whole.filter(({ text }) => text !== '');
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
};
