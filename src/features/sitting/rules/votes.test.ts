import { describe, expect, it } from 'vitest';
import { checkCasting, checkCount, countOf, outcomeOf, voteWords } from './votes.ts';

const count = (votesFor: number, against: number, abstained = 0) => ({ for: votesFor, against, abstained });

describe('what comes of a vote', () => {
  it.each([
    [5, 4, 0, 'carried'],
    [4, 5, 0, 'lost'],
    [5, 5, 0, 'tied'],
    [1, 0, 9, 'carried'],
    [0, 1, 9, 'lost'],
    [0, 0, 9, 'tied'],
    [2, 2, 1, 'tied'],
  ])('for %d, against %d, abstained %d: %s', (votesFor, against, abstained, outcome) => {
    expect(outcomeOf(count(votesFor, against, abstained))).toBe(outcome);
  });
});

describe('a count', () => {
  it.each([
    [count(5, 4), 9, true],
    [count(5, 4, 1), 10, true],
    [count(1, 0), 10, true],
    [count(5, 5), 9, false],
    [count(0, 0, 1), 0, false],
    [count(0, 0), 9, false],
    [count(-1, 4), 9, false],
    [count(1.5, 4), 9, false],
    [count(Number.NaN, 4), 9, false],
  ])('%j among %d who may vote can be right: %s', (given, mayVote, right) => {
    expect(checkCount(given, mayVote).ok).toBe(right);
  });

  it('by name adds up who said what', () => {
    expect(countOf(['for', 'for', 'against', 'abstain', null])).toEqual(count(2, 1, 1));
  });
});

describe('the casting vote (constitution: the chair has one)', () => {
  const tie = { count: count(4, 4), alreadyCast: false, inTerms: true, presiding: { name: 'Alder' } };

  it('is given in a tie by who is in the chair', () => {
    expect(checkCasting(tie)).toEqual({ ok: true, value: 'Alder' });
  });

  it.each([
    ['no tie, carried', { count: count(5, 4) }, 'not tied'],
    ['no tie, lost', { count: count(4, 5) }, 'not tied'],
    ['a second one', { alreadyCast: true }, 'has been given'],
    ['a board without one', { inTerms: false }, 'give nobody a casting vote'],
    ['nobody in the chair', { presiding: null }, 'Nobody is in the chair'],
  ])('is refused: %s', (_, parts, why) => {
    const asked = checkCasting({ ...tie, ...parts });
    expect(asked.ok ? '' : asked.reason).toContain(why);
  });
});

describe('a vote in words', () => {
  const vote = { ...count(4, 4, 1), casting: null, castingBy: null, carried: null };
  it.each([
    [{ ...vote, state: 'open' as const }, 'The vote is open.'],
    [{ ...vote, state: 'tied' as const }, 'For 4, against 4, abstained 1: tied, so it is not carried.'],
    [{ ...vote, state: 'void' as const }, 'For 4, against 4, abstained 1: this vote does not count.'],
    [
      { ...vote, for: 5, state: 'counted' as const, carried: true },
      'For 5, against 4, abstained 1: carried.',
    ],
    [
      { ...vote, state: 'counted' as const, carried: false, casting: 'against', castingBy: 'Alder' },
      'For 4, against 4, abstained 1: lost by the casting vote of Alder.',
    ],
  ])('%j', (given, words) => {
    expect(voteWords(given)).toBe(words);
  });
});
