import { agreesWith, printedLike } from './agreement.ts';
import type { Amount } from './amounts.ts';
import type { Finding } from './claim.ts';
import { wayOf } from './comparisons.ts';
import type { Pair } from './pairs.ts';
import { pairsFor, type Relations } from './relations.ts';

/** What an amount should be for a pair of figures, signed (less is negative), and how it differs from the printed one. */
export type Reckoning = { truth: number; wider: number };
export type Reckon = (amount: Amount, pair: Pair) => Reckoning[];

type Judged = { pair: Pair; fits: boolean; truth: number };

const unsigned = (way: 'up' | 'down' | 'same' | null, truth: number): number =>
  way === 'down' ? -truth : way === 'up' ? truth : Math.abs(truth);

const judge = (amount: Amount, pair: Pair, shape: string, reckon: Reckon): Judged[] => {
  const way = pair.guessed === undefined ? wayOf(amount.direction ?? pair.direction, shape) : null;
  return reckon(amount, pair).map(({ truth, wider }) => ({
    pair,
    truth,
    fits: agreesWith(amount.figure, unsigned(way, truth), wider),
  }));
};

/** "122%", or "a decrease of 12%" where the words say the opposite. */
const inWords = (amount: Amount, { pair, truth }: Judged, shape: string): string => {
  const right = printedLike(amount.figure, Math.abs(truth));
  const way = pair.guessed === undefined ? wayOf(amount.direction ?? pair.direction, shape) : null;
  if ((way === 'up' && truth < 0) || (way === 'down' && truth > 0))
    return truth < 0 ? `a decrease of ${right}` : `an increase of ${right}`;
  return right;
};

const distance = (amount: Amount, { at, to }: Pair): number =>
  amount.at < at ? at - amount.at : amount.at > to ? amount.at - to : 0;

/**
 * Judges an amount by the pair of figures it speaks of: its own, where the sentence has as many pairs as amounts; else one
 * that fits, the only one, or the nearest. `reckon` says what the amount should be for a pair; nothing where the pair is
 * of another kind.
 */
export const judgeAmount = (amount: Amount, relations: Relations, shape: string, reckon: Reckon): Finding => {
  const { amounts } = relations;
  const found = amount.figure.text;
  const pairs = pairsFor(relations);
  const own =
    amounts.length === pairs.length && !pairs[0]?.guessed ? pairs[amounts.indexOf(amount)] : undefined;
  const inOrder = own ? [own] : pairs.toSorted((a, b) => distance(amount, a) - distance(amount, b));
  const judged = inOrder.flatMap((pair) => judge(amount, pair, shape, reckon));
  if (judged.some(({ fits }) => fits)) return { verdict: 'agrees', found, expected: found };
  const [nearest, ...rest] = judged;
  if (!nearest || nearest.pair.guessed)
    return {
      verdict: 'unknown',
      found,
      expected: null,
      because: 'the figures before and after are not both given',
    };
  const alone = rest.every(({ pair }) => pair.at === nearest.pair.at) || amounts.length >= pairs.length;
  if (!alone)
    return {
      verdict: 'unknown',
      found,
      expected: null,
      because: 'it is not clear which figures it speaks of',
    };
  return { verdict: 'disagrees', found, expected: inWords(amount, nearest, shape) };
};
