import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Brag } from '../brag.ts';
import { mayRate } from '../rating.ts';
import type { BragSuggestion } from '../suggest-brag.ts';

/**
 * What was answered of a deliverable in a round. `reason`: why nothing changed, or why it is rated otherwise than the
 * facts suggest. `decision`: what the board is asked to decide, empty for nothing. `told`: its leads know that it came back.
 */
export type Answer = {
  number: number;
  day: string;
  by: string;
  noChange: boolean;
  words: string;
  rating: Brag | null;
  reason: string;
  decision: string;
  judged: 'not yet' | 'assured' | 'returned';
  note: string;
  judgedBy: string;
  told: boolean;
};

/** Whether a deliverable still waits for an answer: none was given, or it came back. */
export const isOpen = (answer: Pick<Answer, 'judged'> | null): boolean =>
  answer === null || answer.judged === 'returned';

/** How many rounds in a row said "no change", the newest first. A round without an answer says nothing either way. */
export const noChangesInRow = (earlier: readonly (Pick<Answer, 'noChange'> | null)[]): number => {
  const given = earlier.filter((answer) => answer !== null);
  const change = given.findIndex(({ noChange }) => !noChange);
  return change === -1 ? given.length : change;
};

/** From the third "no change" in a row on somebody asks why. */
const mayGoWithout = 2;

export const asksWhy = (noChanges: number): boolean => noChanges >= mayGoWithout;

/** A "no change" with its reason, where one is needed. */
export const mayStayAsItIs = (noChanges: number, reason: string): Result<true> =>
  asksWhy(noChanges) && reason.trim() === ''
    ? refused(`This is “no change” for the ${ordinal(noChanges + 1)} time in a row. Say why.`)
    : ok(true);

const ordinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "third"; "12th". */
export const ordinal = (count: number): string => {
  const teens = count % 100 > 10 && count % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return ordinals[count] ?? `${count}${ending}`;
};

/** An update as it is given. `standing` is what was rated before, `evidence` how many pieces there are with this update. */
export type Given = {
  words: string;
  rating: Brag | null;
  reason: string;
  asksBoard: boolean;
  decision: string;
  standing: { rating: Brag | null; reason: string };
  suggested: BragSuggestion;
  evidence: number;
};

/** Whether an update is whole; where it is not, the field where it is mended. */
export const mayAnswer = (given: Given): Result<true, { text: string; field: string }> => {
  if (given.words.trim() === '')
    return refused({ text: 'Say in a line how it is going, or choose “No change”.', field: 'words' });
  const { standing, rating, reason, suggested, evidence } = given;
  // A rating that stays was never explained, or it was: only the first is asked about.
  const now = standing.reason === '' ? null : standing.rating;
  const rated = mayRate({ now, rating, reason, suggested, evidence });
  if (!rated.ok)
    return refused({
      text: rated.reason,
      field: rating === 'blue' && evidence === 0 ? 'link' : 'reason',
    });
  return given.asksBoard && given.decision.trim() === ''
    ? refused({ text: 'Say what the board is to decide.', field: 'decision' })
    : ok(true);
};
