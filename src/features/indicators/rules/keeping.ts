import { ok, type Result, refused } from '../../../kernel/result.ts';

/** Whether figures that wait may count: each once, and corrections only with their reason. */
export const mayKeep = (source: { alreadyKept: boolean; changed: number; reason: string }): Result<true> => {
  if (source.alreadyKept) return refused('These figures are kept already.');
  if (source.changed > 0 && source.reason.trim() === '')
    return refused('Some figures that were kept before are other ones now. Write why.');
  return ok(true);
};
