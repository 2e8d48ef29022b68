import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Brag } from './brag.ts';
import type { BragSuggestion } from './suggest-brag.ts';

/** A rating that a lead declares. `now` is the one that stands, `evidence` how many pieces there are with this change. */
export type Declared = {
  now: Brag | null;
  rating: Brag | null;
  reason: string;
  suggested: BragSuggestion;
  evidence: number;
};

/**
 * Whether a rating may stand. Blue closes and needs evidence; opening again what was closed needs a reason, and so does
 * a rating that the facts do not suggest. Nothing is asked of a rating that stays as it is.
 */
export const mayRate = ({ now, rating, reason, suggested, evidence }: Declared): Result<true> => {
  if (rating === now) return ok(true);
  if (rating === 'blue' && evidence === 0)
    return refused('Blue closes this. Add what shows that it is done, then rate it blue.');
  if (reason.trim() !== '') return ok(true);
  if (now === 'blue') return refused('This was closed. Say why it is opened again.');
  if (rating !== null && rating !== 'blue' && suggested.brag !== null && suggested.brag !== rating)
    return refused(
      `What is known suggests ${suggested.brag}: ${suggested.reasons[0]?.words ?? ''} Say why it is ${rating}.`,
    );
  return ok(true);
};
