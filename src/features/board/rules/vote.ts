import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Broken, brokenRules, type Rule } from './broken.ts';
import { type Terms, usualTerms } from './terms.ts';
import { type Appointer, type Capacity, listWords, type Office } from './words.ts';

type VotingTerms = Pick<Terms, 'appointers' | 'castingVote' | 'quorum' | 'substitutesVote'>;

/** Somebody who sits: in which capacity, and who appointed them. */
export type Sitting = { capacity: Capacity; appointedBy: Appointer };

type Case = { sitting: Sitting; terms: VotingTerms };

const rules: readonly Rule<Case>[] = [
  {
    name: 'Co-opted representatives do not vote',
    broken: ({ sitting }) =>
      sitting.capacity === 'co-opted' ? 'They are co-opted: they advise the board and do not vote.' : null,
  },
  {
    name: 'Those in attendance do not vote',
    broken: ({ sitting }) =>
      sitting.capacity === 'in attendance'
        ? 'They attend to advise and support the board and do not vote.'
        : null,
  },
  {
    name: 'Only the appointed members vote',
    broken: ({ sitting, terms }) =>
      sitting.capacity === 'member' && !terms.appointers.includes(sitting.appointedBy)
        ? `Members vote when they were appointed by ${listWords(terms.appointers, 'or')}; this one was appointed by ${sitting.appointedBy}.`
        : null,
  },
];

/** Whether somebody who sits may vote; without terms in force the usual ones hold. */
export const mayVote = (sitting: Sitting, terms: VotingTerms | null): Result<true, Broken[]> => {
  const broken = brokenRules(rules, { sitting, terms: terms ?? usualTerms });
  return broken.length === 0 ? ok(true) : refused(broken);
};

/** Whether who stands in for somebody may vote: only where the terms say so and the one they stand in for may. */
export const maySubstituteVote = (sitting: Sitting, terms: VotingTerms | null): Result<true, Broken[]> => {
  const own = mayVote(sitting, terms);
  if (!own.ok || (terms ?? usualTerms).substitutesVote) return own;
  return refused([
    {
      rule: 'A substitute votes only if the terms say so',
      reason: 'The terms of reference give substitutes no vote.',
    },
  ]);
};

/** Whether enough voting members are there. */
export const isQuorate = (votersPresent: number, terms: VotingTerms | null): Result<true, Broken> => {
  const quorum = terms?.quorum ?? null;
  if (quorum === null || votersPresent >= quorum) return ok(true);
  return refused({
    rule: 'Quorum',
    reason: `${quorum} voting members must be there; ${votersPresent} ${votersPresent === 1 ? 'is' : 'are'}.`,
  });
};

type Casting = {
  office: Office | null;
  votesFor: number;
  votesAgainst: number;
  terms: VotingTerms;
};

const castingRules: readonly Rule<Casting>[] = [
  {
    name: 'A casting vote is in the terms',
    broken: ({ terms }) => (terms.castingVote ? null : 'The terms of reference give no casting vote.'),
  },
  {
    name: 'Only the chair has a casting vote',
    broken: ({ office }) => (office === 'chair' ? null : 'The casting vote is the chair’s.'),
  },
  {
    name: 'A casting vote breaks a tie',
    broken: ({ votesFor, votesAgainst }) =>
      votesFor === votesAgainst
        ? null
        : `The votes are not equal (${votesFor} for, ${votesAgainst} against): the vote is decided.`,
  },
];

/** Whether somebody may give a casting vote. */
export const mayCastDecidingVote = (
  given: Omit<Casting, 'terms'>,
  terms: VotingTerms | null,
): Result<true, Broken[]> => {
  const broken = brokenRules(castingRules, { ...given, terms: terms ?? usualTerms });
  return broken.length === 0 ? ok(true) : refused(broken);
};
