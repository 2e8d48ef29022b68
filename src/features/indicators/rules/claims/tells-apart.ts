import type { Reading } from './reading.ts';

/** Two words of which every one of a whole is the one or the other. */
const eitherOr: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:on time|in time|in timescale|within|timely|met)\b/,
    /\b(?:late|outside|overdue|missed|out of time)\b/,
  ],
  [/\b(?:boys|males?)\b/, /\b(?:girls|females?)\b/],
  [/\b(?:attended|present|took part)\b/, /\b(?:absent|missed|stayed away|did not attend)\b/],
];

/** Two words that cannot both be true of one, though there may be a third outcome. */
const notBoth: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:dismissed|rejected|not upheld)\b/, /(?<!not |partly |partially )\b(?:upheld|allowed)\b/],
  [
    /(?<!not )\b(?:accepted|approved|granted|agreed|took up)\b/,
    /\b(?:declined|refused|turned down|withdrawn|withdrew|deferred|disagreed|not approved)\b/,
  ],
  [/\b(?:said yes|in favour|for it)\b/, /\b(?:said no|against)\b/],
  [/(?<!not )\b(?:passed|succeeded)\b/, /\bfailed\b/],
  [/(?<!not )\b(?:completed?|finished|closed)\b/, /\b(?:outstanding|remain open|still open|dropped out)\b/],
];

const rest = /\b(?:remaining|remainder|the rest|the other|leav(?:es|ing)|still to be found)\b/;
/** "… and three did not": a verb that ends with "not" refers to what was said before. */
const elliptic =
  /\b(?:(?:did|was|were|is|are|had|has|have|could|would|do|does) not|didn't|wasn't|weren't|isn't|aren't|hadn't|hasn't|haven't)(?: (?:do so|so|take part))?(?= ?[.,;)]|$)/;

/** What stands after each of some figures, up to the next of them. */
const behind = (shape: string, tokens: readonly string[]): string[] => {
  const places = tokens.map((token) => shape.indexOf(token));
  return places.map((at, place) => shape.slice(at, Math.min(places[place + 1] ?? shape.length, at + 110)));
};

const oneEach = (pieces: readonly string[], pairs: typeof eitherOr): boolean =>
  pairs.some(([one, other]) =>
    pieces.some(
      (piece, place) =>
        one.test(piece) && pieces.some((second, elsewhere) => elsewhere !== place && other.test(second)),
    ),
  );

/**
 * How a sentence parts a whole between some of its figures: "all" where each one of the whole is in one of the parts,
 * "apart" where none is in two, null where the words do not say.
 */
export const howParted = ({ shape, figures }: Reading, ids: readonly number[]): 'all' | 'apart' | null => {
  const tokens = ids.map((id) => `‹${figures[id]?.kind}${id}›`);
  const pieces = behind(shape, tokens);
  const last = tokens.at(-1) ?? '';
  const before = shape.slice(0, shape.indexOf(last)).split('›').at(-1) ?? '';
  if (elliptic.test(pieces.at(-1) ?? '') || rest.test(before.slice(-40)) || oneEach(pieces, eitherOr))
    return 'all';
  return oneEach(pieces, notBoth) ? 'apart' : null;
};
