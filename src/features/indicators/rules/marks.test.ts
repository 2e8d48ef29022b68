import { describe, expect, it } from 'vitest';
import { markWords } from './marks.ts';

describe('a mark in the place of a figure', () => {
  it.each([
    ['c', 'hidden so that no child is known (c)'],
    ['C', 'hidden so that no child is known (C)'],
    ['k', 'so few that it is rounded to none (k)'],
    ['x', 'not available (x)'],
    ['..', 'not available (..)'],
    ['z', 'does not apply (z)'],
    ['low', 'too few to rely on (low)'],
    ['<5', 'a small count, hidden so that no child is known (<5)'],
    ['Fewer than 10', 'a small count, hidden so that no child is known (Fewer than 10)'],
    ['*', 'no figure printed (*)'],
    ['–', 'no figure printed (–)'],
    ['not available', 'not available'],
  ])('%s is read as: %s', (mark, words) => {
    expect(markWords(mark)).toBe(words);
  });
});
