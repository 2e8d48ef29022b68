import type { Passage } from './passages.ts';

/** A sentence of a passage; `line` is where it begins. `passage` and `section` number what it stands in. */
export type Sentence = { text: string; line: number; passage: number; section: number };

const longest = 1500;
const shortened =
  /(?:\b(?:[Nn]os?|Mrs?|Ms|Dr|St|[Aa]pprox|e\.g|i\.e|vs|etc|cf|incl|Cllr|[Ff]ig|[Pp]ara|pp|al|[Rr]ef|[Tt]el)|(?<!['’\w])[A-Z]|^\s*\d{1,2}(?:\.\d{1,2})*)$/;

/** Whether the stop at `at` ends a sentence: not that of an abbreviation, an initial or a numbered heading. */
const ends = (text: string, from: number, at: number): boolean =>
  text[at] !== '.' || !shortened.test(text.slice(Math.max(from, at - 12), at));

const cut = (text: string): { at: number; text: string }[] => {
  const found: { at: number; text: string }[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (let at = from; at < to; at += longest)
      found.push({ at, text: text.slice(at, Math.min(to, at + longest)) });
    from = to;
  };
  for (const match of text.matchAll(/[.!?]["'”’)\]]{0,3}\s+(?=["'“‘([]?[A-Z0-9])/g))
    if (ends(text, from, match.index)) push(match.index + match[0].length);
  push(text.length);
  return found.filter((piece) => piece.text.trim() !== '');
};

/** A sentence in brackets after another one belongs to it: "Performance fell. (2018: 97%, 2019: 96%)". */
const withBrackets = (pieces: { at: number; text: string }[]): { at: number; text: string }[] => {
  const joined: { at: number; text: string }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.text.startsWith('(') && last.text.length + piece.text.length < longest)
      joined[joined.length - 1] = { at: last.at, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
};

/** The sentences of a passage, in their order. Longer than 1,500 characters are cut. */
export const sentencesOf = (passage: Passage, number: number): Sentence[] =>
  withBrackets(cut(passage.text)).map(({ at, text }) => ({
    text: text.trim(),
    line: passage.starts.findLast((start) => start.at <= at)?.line ?? 1,
    passage: number,
    section: passage.section,
  }));
