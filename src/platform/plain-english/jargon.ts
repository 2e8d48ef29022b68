import type { Passage, Place } from '../../kernel/passages.ts';
import { type JargonWord, jargonWords } from './jargon-words.ts';
import { quoteAround } from './sentences.ts';

/** A word of the trade, with the one that young people use. */
export type FoundJargon = { term: string; say: string; place: Place; quote: string; count: number };

type Use = { term: string; say: string; passage: Passage; at: number };

/** As part of a name ("the Sufficiency Strategy 2025") a word cannot be changed. */
const isPartOfName = (text: string, at: number, found: string): boolean => {
  if (!/^\p{Lu}/u.test(found) || at === 0 || /[.!?:–—]\s*$/.test(text.slice(0, at))) return false;
  const before = /\p{Lu}[\p{L}'’-]*\s$/u.test(text.slice(0, at));
  const after = /^\s(?:and\s|of\s|&\s)?\p{Lu}/u.test(text.slice(at + found.length));
  return before || after;
};

/** The words around a use, enough to tell what it means. */
const around = (text: string, at: number, found: string): string =>
  text.slice(Math.max(0, at - 40), at + found.length + 40);

const usesOf = ({ term, find, say, unless }: JargonWord, passage: Passage): Use[] =>
  [...passage.text.matchAll(find)]
    .filter((match) => !isPartOfName(passage.text, match.index, match[0]))
    .filter((match) => !unless?.test(around(passage.text, match.index, match[0])))
    .map((match) => ({ term, say, passage, at: match.index }));

/** The jargon of a text: each term once, where it is first used. */
export const jargonIn = (passages: readonly Passage[]): FoundJargon[] =>
  jargonWords.flatMap((word) => {
    const uses = passages
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((passage) => usesOf(word, passage));
    const [first] = uses;
    if (!first) return [];
    const { term, say, passage, at } = first;
    return [{ term, say, place: passage.place, quote: quoteAround(passage.text, at), count: uses.length }];
  });
