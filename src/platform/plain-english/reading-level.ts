import { syllable } from 'syllable';
import type { Place } from '../../kernel/passages.ts';
import type { Sentence } from './sentences.ts';

/** A sentence that most readers have to read twice. */
export type HardSentence = {
  text: string;
  place: Place;
  words: number;
  /** In years: who is this old reads it at the first go. */
  readingAge: number;
  hardWords: string[];
};

export type ReadingLevel = {
  /** Of all sentences together, in years; null where there are too few to tell. */
  readingAge: number | null;
  /** How many sentences it was told of. */
  sentences: number;
  /** The hardest first. */
  hard: HardSentence[];
};

/**
 * `readingAge` and `words` are the most that a sentence may have. GOV.UK asks for no more than 25 words a sentence;
 * one sentence says little about a whole text, so it may be harder than the text.
 */
export type ReadingLimits = { sentenceAge: number; sentenceWords: number };

const ownLimits: ReadingLimits = { sentenceAge: 17, sentenceWords: 25 };

/** Sentences shorter than this say nothing: "Corporate Parenting Board." is no hard sentence. */
const fewestWords = 8;
const wordShape = /[\p{L}\d][\p{L}\d'’]*/gu;

/** Long words that a child of eleven knows. */
const everyday = new Set(
  'families family together important education community everybody everyone everything anyone anybody another different difference education hospital holiday holidays january february september october november december saturday however remember yesterday tomorrow understand understanding idea ideas area areas computer telephone example examples several usually following activity activities birthday teenager teenagers grandparents volunteer internet medical musical musician animal animals library exercise area memory officer manager councillor councillors apprentice apprentices celebrate celebration information'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(wordShape) ?? [];
const syllablesOf = (word: string): number => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));

/** Names are no hard words: a capital in the middle of a sentence, and whatever holds a figure. */
const hardWordsOf = (words: string[]): string[] => [
  ...new Set(
    words
      .filter((word, index) => !/\d/.test(word) && (index === 0 || !/^\p{Lu}/u.test(word)))
      .map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
      .filter((word) => syllablesOf(word) >= 3 && !everyday.has(word)),
  ),
];

/**
 * The age at which a text is read with ease: the Flesch–Kincaid grade and the five years before school.
 * @see J. P. Kincaid et al., Derivation of New Readability Formulas (1975)
 */
export const readingAge = (sentences: number, words: number, syllables: number): number =>
  Math.max(5, Math.round(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5));

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** How hard a text is to read, and its hardest sentences with the words that make them so. */
export const readingLevel = (sentences: readonly Sentence[], limits = ownLimits): ReadingLevel => {
  const counted = sentences
    .map((sentence) => ({ ...sentence, all: wordsOf(sentence.text) }))
    .filter(({ all }) => all.length >= fewestWords)
    .map((one) => ({ ...one, syllables: total(one.all.map(syllablesOf)) }));
  const words = total(counted.map(({ all }) => all.length));
  const hard = counted
    .map(({ text, place, all, syllables }) => ({
      text,
      place,
      words: all.length,
      readingAge: readingAge(1, all.length, syllables),
      hardWords: hardWordsOf(all),
    }))
    .filter((one) => one.words > limits.sentenceWords || one.readingAge > limits.sentenceAge)
    .sort((a, b) => b.readingAge - a.readingAge);
  return {
    readingAge:
      counted.length === 0
        ? null
        : readingAge(counted.length, words, total(counted.map((one) => one.syllables))),
    sentences: counted.length,
    hard,
  };
};
