import { counted } from '../../../kernel/counted.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

export type Choice = 'for' | 'against' | 'abstain';
export const choices: readonly Choice[] = ['for', 'against', 'abstain'];

export type Count = { for: number; against: number; abstained: number };

/** What came of a vote. Abstentions are noted and decide nothing. */
export type Outcome = 'carried' | 'lost' | 'tied';

export const outcomeOf = (count: Count): Outcome => {
  if (count.for === count.against) return 'tied';
  return count.for > count.against ? 'carried' : 'lost';
};

const whole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Whether a count can be right: whole numbers, somebody voted, and not more than may vote. */
export const checkCount = (count: Count, mayVote: number): Result<Count> => {
  const all = [count.for, count.against, count.abstained];
  if (!all.every(whole)) return refused('Give whole numbers, 0 or more.');
  const given = all.reduce((sum, one) => sum + one, 0);
  if (given === 0) return refused('Nobody voted. Count the hands, or take the vote out.');
  return given <= mayVote
    ? ok(count)
    : refused(
        `That is ${counted(given, 'vote')}, and ${counted(mayVote, 'person here may', 'people here may')} vote. Count again, or mend who is here.`,
      );
};

/** The count of a vote by name. */
export const countOf = (given: readonly (Choice | null)[]): Count => ({
  for: given.filter((one) => one === 'for').length,
  against: given.filter((one) => one === 'against').length,
  abstained: given.filter((one) => one === 'abstain').length,
});

/** What has to be known for a casting vote: the count, whether the terms know one, and who is in the chair. */
export type CastingAsked = {
  count: Count;
  alreadyCast: boolean;
  inTerms: boolean;
  presiding: { name: string } | null;
};

/** The casting vote is only for a tie, only where the terms of reference know it, and only for who is in the chair. */
export const checkCasting = ({ count, alreadyCast, inTerms, presiding }: CastingAsked): Result<string> => {
  if (outcomeOf(count) !== 'tied') return refused('There is no casting vote: the vote is not tied.');
  if (alreadyCast) return refused('The casting vote has been given.');
  if (!inTerms)
    return refused(
      'The terms of reference of this board give nobody a casting vote. The motion is not carried.',
    );
  if (!presiding)
    return refused('Nobody is in the chair. Say who presides first: only they have a casting vote.');
  return ok(presiding.name);
};

/** "For 5, against 5, abstained 1: carried by the casting vote of County Councillor Alder." */
export const voteWords = (
  vote: Count & {
    state: 'open' | 'tied' | 'counted' | 'void';
    casting: string | null;
    castingBy: string | null;
    carried: boolean | null;
  },
): string => {
  if (vote.state === 'open') return 'The vote is open.';
  const count = `For ${vote.for}, against ${vote.against}, abstained ${vote.abstained}`;
  if (vote.state === 'void') return `${count}: this vote does not count.`;
  if (vote.state === 'tied') return `${count}: tied, so it is not carried.`;
  const outcome = vote.carried ? 'carried' : 'lost';
  return vote.casting === null
    ? `${count}: ${outcome}.`
    : `${count}: ${outcome} by the casting vote of ${vote.castingBy ?? 'the chair'}.`;
};
