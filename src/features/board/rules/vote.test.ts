import { describe, expect, it } from 'vitest';
import { usualTerms } from './terms.ts';
import { isQuorate, mayCastDecidingVote, maySubstituteVote, mayVote, type Sitting } from './vote.ts';
import type { Office } from './words.ts';

// Lancashire's constitutions of September 2019 and September 2023: members whom the Leader appointed vote, the chair
// has a casting vote, co-opted representatives do not vote, the lead officer and the director attend to advise.
const byLeader: Sitting = { capacity: 'member', appointedBy: 'the Leader' };

describe('who votes', () => {
  it.each<[string, Sitting, string[]]>([
    ['a member whom the Leader appointed', byLeader, []],
    ['a member whom Full Council appointed', { capacity: 'member', appointedBy: 'Full Council' }, []],
    [
      'a member whom the Board chose by itself',
      { capacity: 'member', appointedBy: 'the Board itself' },
      ['Only the appointed members vote'],
    ],
    [
      'a co-opted representative',
      { capacity: 'co-opted', appointedBy: 'the Board itself' },
      ['Co-opted representatives do not vote'],
    ],
    [
      'a co-opted representative whom the Leader chose',
      { capacity: 'co-opted', appointedBy: 'the Leader' },
      ['Co-opted representatives do not vote'],
    ],
    [
      'the director, in attendance',
      { capacity: 'in attendance', appointedBy: 'the Leader' },
      ['Those in attendance do not vote'],
    ],
  ])('%s', (_, sitting, broken) => {
    for (const terms of [usualTerms, null]) {
      const result = mayVote(sitting, terms);
      expect(result.ok ? [] : result.reason.map(({ rule }) => rule)).toEqual(broken);
    }
  });

  it('is as the terms say', () => {
    const terms = { ...usualTerms, appointers: ['the Chair' as const] };
    expect(mayVote(byLeader, terms)).toEqual({
      ok: false,
      reason: [
        {
          rule: 'Only the appointed members vote',
          reason: 'Members vote when they were appointed by the Chair; this one was appointed by the Leader.',
        },
      ],
    });
    expect(mayVote({ capacity: 'member', appointedBy: 'the Chair' }, terms).ok).toBe(true);
  });
});

describe('a substitute', () => {
  const coOpted: Sitting = { capacity: 'co-opted', appointedBy: 'the Board itself' };
  it.each<[string, Sitting, boolean, boolean]>([
    ['for a member, the terms give substitutes no vote', byLeader, false, false],
    ['for a member, the terms give them one', byLeader, true, true],
    ['for a co-opted representative, whatever the terms say', coOpted, true, false],
  ])('%s', (_, sitting, substitutesVote, votes) => {
    expect(maySubstituteVote(sitting, { ...usualTerms, substitutesVote }).ok).toBe(votes);
  });
});

describe('the quorum', () => {
  it.each<[number | null, number, boolean]>([
    [null, 0, true],
    [3, 2, false],
    [3, 3, true],
    [1, 0, false],
  ])('of %s with %s voting members there: %s', (quorum, present, result) => {
    expect(isQuorate(present, { ...usualTerms, quorum }).ok).toBe(result);
  });

  it('says how many are missing', () => {
    expect(isQuorate(1, { ...usualTerms, quorum: 3 })).toEqual({
      ok: false,
      reason: { rule: 'Quorum', reason: '3 voting members must be there; 1 is.' },
    });
    expect(isQuorate(0, null).ok).toBe(true);
  });
});

describe('the casting vote', () => {
  it.each<[string, Office | null, number, number, boolean, string[]]>([
    ['the chair on a tie', 'chair', 4, 4, true, []],
    ['the chair on no tie', 'chair', 5, 4, true, ['A casting vote breaks a tie']],
    ['the deputy on a tie', 'deputy chair', 4, 4, true, ['Only the chair has a casting vote']],
    ['a member on a tie', null, 4, 4, true, ['Only the chair has a casting vote']],
    ['terms without one', 'chair', 4, 4, false, ['A casting vote is in the terms']],
  ])('%s', (_, office, votesFor, votesAgainst, castingVote, broken) => {
    const result = mayCastDecidingVote({ office, votesFor, votesAgainst }, { ...usualTerms, castingVote });
    expect(result.ok ? [] : result.reason.map(({ rule }) => rule)).toEqual(broken);
  });
});
