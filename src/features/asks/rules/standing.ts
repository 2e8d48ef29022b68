/** What can happen to an ask. 'said': young people say whether it is done. */
export type StepKind = 'answer' | 'did' | 'proposed' | 'said';

/** What young people can say of an ask. */
export const verdicts = { done: 'Done', partly: 'Partly done', 'not yet': 'Not yet' } as const;
export type Verdict = keyof typeof verdicts;

/**
 * A step, in the order in which it was taken. `byPost`: a post, a group, or "Whoever asked". `day` is ISO. `basis`: on what
 * words of young people rest, as it stands under them.
 */
export type Step = {
  id: string;
  kind: StepKind;
  verdict: Verdict | null;
  words: string;
  basis: string | null;
  byPost: string;
  day: string;
};

type Taken = Pick<Step, 'kind' | 'verdict'>;

/** Asked and not answered; answered and still open; closed, because young people say that it is done. */
export type Standing = 'asked' | 'open' | 'done';

const lastVerdict = (steps: readonly Taken[]): Verdict | null =>
  steps.findLast(({ kind }) => kind === 'said')?.verdict ?? null;

/** Where an ask stands. Nobody but young people closes it, and their last word counts. */
export const standingOf = (steps: readonly Taken[]): Standing => {
  const verdict = lastVerdict(steps);
  if (verdict === 'done') return 'done';
  const isAnswered = verdict !== null || steps.some(({ kind }) => kind !== 'said');
  return isAnswered ? 'open' : 'asked';
};

/** Whether somebody proposed to close it and young people have not said anything since. */
export const isProposed = (steps: readonly Taken[]): boolean =>
  standingOf(steps) !== 'done' &&
  steps.findLastIndex(({ kind }) => kind === 'proposed') > steps.findLastIndex(({ kind }) => kind === 'said');

/** Whether an answer is owed: nobody has answered, or young people said after the last answer that it is not done. */
export const owesAnswer = (steps: readonly Taken[]): boolean => {
  if (standingOf(steps) === 'done') return false;
  const heard = steps.findLastIndex(({ kind }) => kind === 'said');
  return steps.findLastIndex(({ kind }) => kind !== 'said') <= heard;
};
