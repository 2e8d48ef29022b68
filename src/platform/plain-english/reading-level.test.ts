import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../kernel/passages.ts';
import { readingAge, readingLevel } from './reading-level.ts';
import { sentencesOf, splitSentences } from './sentences.ts';

const level = (...texts: string[]) =>
  readingLevel(sentencesOf(passagesOf(texts.map((text) => ({ kind: 'paragraph', content: [{ text }] })))));

const hard =
  'The multidisciplinary commissioning arrangements necessitate comprehensive organisational accountability throughout the implementation of the sufficiency obligations.';
const easy = 'We asked ten young people what they thought of the new house and they liked it.';

describe('how old one must be to read it with ease', () => {
  // 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59, and five years before school; never below five.
  it.each([
    [1, 10, 10, 5],
    [1, 10, 15, 11],
    [10, 150, 225, 13],
    [1, 25, 50, 23],
    [4, 100, 130, 15],
  ])('%i sentences, %i words, %i syllables: %i', (sentences, words, syllables, age) => {
    expect(readingAge(sentences, words, syllables)).toBe(age);
  });

  it('is low for short plain words and high for long ones', () => {
    expect(level(easy).readingAge).toBeLessThanOrEqual(11);
    expect(level(hard).readingAge).toBeGreaterThan(20);
    expect(level('Very short.').readingAge).toBeNull();
  });
});

describe('a hard sentence', () => {
  it('is named with its place, its age and the words that make it hard, the hardest first', () => {
    const { hard: all } = level(easy, hard);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ text: hard, place: { heading: null, paragraph: 2 }, words: 15 });
    expect(all[0]?.hardWords).toEqual(expect.arrayContaining(['multidisciplinary', 'accountability']));
  });

  it('is one that is too long, however plain its words', () => {
    const long = `We went to ${Array.from({ length: 12 }, () => 'the park and').join(' ')} the sea.`;
    expect(level(long).hard[0]).toMatchObject({ text: long, hardWords: [] });
  });

  it.each([
    ['a short line', 'Corporate Parenting Board.'],
    ['a plain sentence', easy],
    ['names', 'Ms Alexandra Montgomery-Featherstone of Northumberland came to see the new house with us.'],
  ])('is not %s', (_what, text) => {
    expect(level(text).hard).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['See e.g. The Promise. It helps.', ['See e.g. The Promise.', 'It helps.']],
    ['Dr. Smith came. She spoke.', ['Dr. Smith came.', 'She spoke.']],
    ['It rose by 3.5 per cent. Good.', ['It rose by 3.5 per cent.', 'Good.']],
    ['No stop at the end', ['No stop at the end']],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
